#pragma once

#include <QAccessible>

#include <cstdint>
#include <list>
#include <unordered_map>

namespace playground::ui {

/// The interfaces that were made and are registered, by a number of what they stand for. Those used longest ago are
/// deleted when there are more than `most`: an assistive tool that asks for one again gets another. Thread: GUI.
class AccessIds final {
public:
    explicit AccessIds(std::size_t most) : m_most(most) {}
    ~AccessIds() { clear(); }
    AccessIds(const AccessIds&) = delete;
    AccessIds& operator=(const AccessIds&) = delete;

    /// Makes it when it is not there.
    QAccessibleInterface* interface(std::uint32_t number, const auto& make) {
        const auto known = m_known.find(number);
        if (known != m_known.end()) {
            m_used.splice(m_used.begin(), m_used, known->second);
            return QAccessible::accessibleInterface(m_used.front().id);
        }
        QAccessibleInterface* made = make();
        m_used.push_front({number, QAccessible::registerAccessibleInterface(made)});
        m_known.emplace(number, m_used.begin());
        if (m_used.size() > m_most)
            forgetOldest();
        return made;
    }

    std::size_t size() const { return m_used.size(); }
    void clear() {
        while (!m_used.empty())
            forgetOldest();
    }

private:
    struct Entry {
        std::uint32_t number = 0;
        QAccessible::Id id = 0;
    };
    void forgetOldest() {
        const Entry oldest = m_used.back();
        m_used.pop_back();
        m_known.erase(oldest.number);
        QAccessible::deleteAccessibleInterface(oldest.id);
    }

    std::size_t m_most;
    std::list<Entry> m_used; // The one used last is the first.
    std::unordered_map<std::uint32_t, std::list<Entry>::iterator> m_known;
};

} // namespace playground::ui
