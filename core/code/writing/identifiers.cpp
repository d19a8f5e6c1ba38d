#include "core/code/writing/identifiers.h"

#include "core/code/writing/reservedwords.h"

#include <algorithm>

namespace playground {

namespace {

bool isLower(char letter) { return letter >= 'a' && letter <= 'z'; }
bool isUpper(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// Without underscores before it, or two in a row: those have meanings of their own.
std::string legal(const std::string& name) {
    std::string made;
    for (const char letter : name) {
        const char next = isLower(letter) || isUpper(letter) || isDigit(letter) ? letter : '_';
        if (next != '_' || (!made.empty() && made.back() != '_'))
            made += next;
    }
    if (made.empty() || isDigit(made.front()))
        made.insert(0, "x");
    return made;
}

/// As macros are named.
bool isLoud(const std::string& name) { return name.size() > 1 && std::none_of(name.begin(), name.end(), isLower); }

bool isReserved(CodeLanguage language, const std::string& name) {
    return language == CodeLanguage::Python ? reservedInPython().contains(name)
                                            : reservedInCpp().contains(name) || isLoud(name);
}

} // namespace

const std::string& Identifiers::of(Kind kind, const std::string& name) {
    std::string& identifier = m_known[{kind, name}];
    if (identifier.empty())
        identifier = fresh(name);
    return identifier;
}

std::string Identifiers::known(Kind kind, const std::string& name) const {
    const auto found = m_known.find({kind, name});
    if (found != m_known.end())
        return found->second;
    return m_outer == nullptr ? legal(name) : m_outer->known(kind, name);
}

std::string Identifiers::fresh(const std::string& wanted) {
    std::string base = legal(wanted);
    if (isReserved(m_language, base))
        base += isLoud(base) ? "x" : "_";
    std::string identifier = base;
    for (int& number = m_numbers.try_emplace(base, 1).first->second; isTaken(identifier);)
        identifier = base + (base.back() == '_' ? "" : "_") + std::to_string(++number);
    m_taken.insert(identifier);
    return identifier;
}

bool Identifiers::isTaken(const std::string& identifier) const {
    return m_taken.contains(identifier) || (m_outer != nullptr && m_outer->isTaken(identifier));
}

} // namespace playground
