#!/usr/bin/env bash
# What can be tried of arm64 without Swift's modules for it: the C files are compiled with their headers, the
# trees of a forest run under qemu, and the intermediate code of the inner loops becomes objects.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=aarch64-linux-gnu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bash Tests/Support/install-packages.sh qemu-user libc6-dev-arm64-cross libgcc-12-dev-arm64-cross

compile() {
  clang --target=$target -O2 -Wall -Werror -isystem /usr/$target/include "$@"
}

for file in Sources/C*/*.c; do
  compile -I"$(dirname "$file")/include" -c "$file" -o "$folder/$(basename "$file").o"
done
echo "C files compiled for arm64: $(ls Sources/C*/*.c | wc -l)"

libraries=/usr/lib/gcc-cross/$target/12
compile -static -fuse-ld=lld -B$libraries -B/usr/$target/lib -L$libraries -L/usr/$target/lib \
  -ISources/CForest/include -ISources/CProcessor/include Tests/Processors/descent.c \
  Sources/CForest/CForest.c Sources/CProcessor/CProcessor.c -lm -o "$folder/descent"
qemu-aarch64 "$folder/descent"

swift_options=(-wmo -parse-as-library -package-name solum -swift-version 6 -I "$folder")
swiftc "${swift_options[@]}" -O -emit-module -module-name NetworkLoops Sources/NetworkLoops/*.swift \
  -o "$folder/NetworkLoops.swiftmodule"
swiftc "${swift_options[@]}" -Ounchecked -D PORTABLE -emit-ir -module-name PortableLoops \
  Sources/PortableLoops/*.swift -o "$folder/loops.ll"
sed -i -E 's/^target (datalayout|triple).*//; s/"(target-cpu|target-features|tune-cpu)"="[^"]*"//g' \
  "$folder/loops.ll"
clang --target=$target -O2 -Wno-override-module -c "$folder/loops.ll" -o "$folder/loops.o"
echo "Fused products and sums in the loops for arm64: $(llvm-objdump -d "$folder/loops.o" | grep -c fmla)"
