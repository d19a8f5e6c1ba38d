#include "core/engine/scriptstate.h"

namespace playground {

std::atomic<std::int64_t>& ScriptState::variable(const std::string& name) {
    const std::lock_guard lock(m_mutex);
    return m_variables[name];
}

void ScriptState::setEvent(const std::string& name) {
    const std::lock_guard lock(m_mutex);
    Event& event = m_events[name];
    if (!std::exchange(event.isSet, true))
        event.promise.set();
}

ObjectRef<void> ScriptState::event(const std::string& name) {
    const std::lock_guard lock(m_mutex);
    return m_events[name].promise.ref();
}

ObjectRef<void> ScriptState::arrive(const std::string& name, std::int64_t parties) {
    const std::lock_guard lock(m_mutex);
    Rendezvous& rendezvous = m_rendezvous[name];
    ObjectRef<void> ref = rendezvous.promise.ref();
    if (++rendezvous.arrived >= parties) {
        rendezvous.promise.set();
        rendezvous = Rendezvous();
    }
    return ref;
}

std::map<std::string, std::int64_t> ScriptState::variables() const {
    const std::lock_guard lock(m_mutex);
    std::map<std::string, std::int64_t> values;
    for (const auto& [name, value] : m_variables)
        values[name] = value.load();
    return values;
}

} // namespace playground
