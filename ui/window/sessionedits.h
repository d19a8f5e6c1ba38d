#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <variant>
#include <vector>

namespace playground::ui {

struct PutClass {
    ClassSpec spec;
    bool operator==(const PutClass&) const = default;
};
struct AddActor {
    ActorSpec spec;
    bool operator==(const AddActor&) const = default;
};
struct SetLimit {
    std::string actor;
    std::int64_t limit = 1;
    bool operator==(const SetLimit&) const = default;
};
struct RemoveActor {
    std::string actor;
    bool operator==(const RemoveActor&) const = default;
};

/// One thing to do to a live session.
using SessionEdit = std::variant<PutClass, AddActor, SetLimit, RemoveActor>;

/// What turns a session of `from` into one of `to`, in this order: what may be refused comes before what ends calls.
std::vector<SessionEdit> editsBetween(const Scenario& from, const Scenario& to);

} // namespace playground::ui
