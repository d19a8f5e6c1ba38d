#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace playground {

/// What a person reads, in the language of the program; without a translator, as on the command line, the text as it
/// is. The translations of a `context` stand together; both must be literals, or marked by QT_TRANSLATE_NOOP, for
/// packaging/linux/update-translations to find them. Takes a lock while there is a translator: for whole sentences, not
/// inside of long loops. Thread: any.
std::string sentence(const char* context, const char* text);

/// With the first of `places` in place of each %1, the second in place of each %2 and so on, up to %9. Signs in the
/// places themselves mean nothing.
std::string filled(std::string_view text, std::initializer_list<std::string_view> places);

} // namespace playground
