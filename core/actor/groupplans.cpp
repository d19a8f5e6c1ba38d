#include "core/actor/groupplans.h"

#include "core/actor/loopgroup.h"
#include "core/actor/poolgroup.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace playground {

namespace {

class Planner final {
public:
    Planner(ActorBlueprint& blueprint, const std::vector<std::string_view>& methods)
        : m_blueprint(blueprint), m_methods(methods) {
        blueprint.groupOfMethod.assign(methods.size(), 0);
        add({}, blueprint.options.maxConcurrencyOr(defaultLimit()));
    }

    std::uint8_t add(const std::string& name, std::int64_t limit) {
        const std::string which = name.empty() ? "" : " of concurrency group \"" + name + "\"";
        if (limit < 1)
            throw std::invalid_argument("max_concurrency" + which + " must be at least 1, not " +
                                        std::to_string(limit));
        auto& groups = m_blueprint.groups;
        const auto known = std::ranges::find(groups, name, &GroupPlan::name);
        if (known != groups.end()) {
            known->limit = limit;
            return static_cast<std::uint8_t>(known - groups.begin());
        }
        if (groups.size() > std::numeric_limits<std::uint8_t>::max())
            throw std::invalid_argument("an actor has at most 255 concurrency groups beside the default one");
        groups.push_back({name, limit});
        return static_cast<std::uint8_t>(groups.size() - 1);
    }

    void put(const std::string& method, std::uint8_t group) {
        const auto found = std::ranges::find(m_methods, method);
        if (found == m_methods.end())
            throw std::invalid_argument("class " + m_blueprint.className + " has no method \"" + method +
                                        "\" to put into a concurrency group");
        m_blueprint.groupOfMethod[static_cast<std::size_t>(found - m_methods.begin())] = group;
    }

    std::uint8_t groupNamed(const std::string& name) {
        if (name.empty())
            return 0;
        const auto known = std::ranges::find(m_blueprint.groups, name, &GroupPlan::name);
        if (known == m_blueprint.groups.end())
            throw std::invalid_argument("there is no concurrency group \"" + name + "\"; give it a max_concurrency");
        return static_cast<std::uint8_t>(known - m_blueprint.groups.begin());
    }

private:
    std::int64_t defaultLimit() const {
        return m_blueprint.model == ActorBlueprint::Model::Async ? LoopGroup::defaultLimit : PoolGroup::defaultLimit;
    }

    ActorBlueprint& m_blueprint;
    const std::vector<std::string_view>& m_methods;
};

} // namespace

void planGroups(ActorBlueprint& blueprint, const std::vector<std::string_view>& methods,
                const std::vector<GroupOfMethods>& groups) {
    Planner planner(blueprint, methods);
    for (const GroupOfMethods& group : groups) {
        const std::uint8_t number = planner.add(group.name, group.limit);
        for (const std::string& method : group.methods)
            planner.put(method, number);
    }
    for (const auto& [name, limit] : blueprint.options.groupLimits())
        planner.add(name, limit);
    for (const auto& [method, group] : blueprint.options.methodGroups())
        planner.put(method, planner.groupNamed(group));
}

} // namespace playground
