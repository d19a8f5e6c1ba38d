#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace playground {

enum class CodeLanguage : std::uint8_t { Python, Cpp };

/// What the names of one scope become in code: legal, no word of the language or of what the code uses, and each other
/// than the rest, those of the scopes around it included.
class Identifiers final {
public:
    /// Things of the same name but of another kind have other identifiers.
    enum class Kind : std::uint8_t { Class, Task, Coroutine, Actor, Calls, Method, Variable, Event, Rendezvous };

    explicit Identifiers(CodeLanguage language) : m_language(language) {}
    /// Of a scope inside of another, which must outlive it and get no more names.
    static Identifiers within(const Identifiers& outer) {
        Identifiers inner(outer.m_language);
        inner.m_outer = &outer;
        return inner;
    }

    /// The same each time.
    const std::string& of(Kind kind, const std::string& name);
    /// One of those that were asked for before, here or further out. What was not stands for itself.
    std::string known(Kind kind, const std::string& name) const;
    /// Another one each time; for what has no name in the scenario.
    std::string fresh(const std::string& wanted);

private:
    bool isTaken(const std::string& identifier) const;

    CodeLanguage m_language;
    const Identifiers* m_outer = nullptr;
    std::map<std::pair<Kind, std::string>, std::string> m_known;
    std::set<std::string> m_taken;
    std::map<std::string, int> m_numbers; // The last that was given, by the name before it: all before it are taken.
};

} // namespace playground
