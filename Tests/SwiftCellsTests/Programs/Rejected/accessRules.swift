struct Box {
  private var secret = 1
  private(set) var seen = 2
  fileprivate let shared = 3
  private func hide() {}
}
var box = Box()
print(box.secret, box.seen, box.shared) // error: 'secret' is inaccessible due to 'private' protection level
box.seen = 4 // error: cannot assign to property: 'seen' setter is inaccessible
box.hide() // error: 'hide' is inaccessible due to 'private' protection level
let hide = box.hide // error: 'hide' is inaccessible due to 'private' protection level
