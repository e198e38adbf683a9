"""The protocol checks of jupyter_kernel_test against the installed kernel, all of them."""

import jupyter_kernel_test


class SolumKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "solum"
    language_name = "swift"
    file_extension = ".swift"

    code_hello_world = 'print("hello, world")'
    code_stderr = 'warn("no covariate at 3 sites")'
    complete_code_samples = ["1 + 1", "let depth = 5", "for i in 0..<3 { print(i) }", ""]
    incomplete_code_samples = ["func mean() {", "let layers = [", 'print("""']
    invalid_code_samples = ["let = 3", "} else {"]
    code_generate_error = "[1, 2][5]"
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "[1.5, 2].reduce(0, +)", "result": "3.5"},
    ]
    code_display_data = [
        {"code": 'show(Table(columns: ["depth"]))', "mime": "text/html"},
        {"code": 'show(Figure(title: "empty", marks: []))', "mime": "image/svg+xml"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1 + 2"
    completion_samples = [
        {"text": "SoilPro", "matches": {"SoilProfiles", "SoilProperty"}},
        {"text": "DepthScheme.glo", "matches": {"globalSoilMap"}},
        {"text": "let a: Activation = .re", "matches": {"relu"}},
    ]
    code_inspect_sample = "compare"
    code_page_something = 'page("the manual")'
    code_clear_output = "clearOutput()"
    support_iopub_welcome = True
