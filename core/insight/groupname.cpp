#include "core/insight/groupname.h"

#include "core/base/words.h"

namespace playground {

std::string groupName(const Dictionary& dictionary, const ActorTrack& actor, std::uint8_t group) {
    if (!actor.hasGroup(group))
        return actor.info.name;
    if (group == 0)
        return actor.info.name + "'s default group";
    const std::string name = dictionary.methodName(actor.groups[group].name);
    return actor.info.name + "'s group " + (name.empty() ? std::to_string(group) : inQuotes(name));
}

} // namespace playground
