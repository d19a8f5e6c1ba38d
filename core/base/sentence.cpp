#include "core/base/sentence.h"

#include <QCoreApplication>

namespace playground {

std::string sentence(const char* context, const char* text) {
    return QCoreApplication::translate(context, text).toStdString();
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> places) {
    std::string whole;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char digit = text[at] == '%' && at + 1 < text.size() ? text[at + 1] : '0';
        if (digit < '1' || digit > '9' || static_cast<std::size_t>(digit - '0') > places.size())
            whole += text[at];
        else {
            whole += places.begin()[digit - '1'];
            ++at;
        }
    }
    return whole;
}

} // namespace playground
