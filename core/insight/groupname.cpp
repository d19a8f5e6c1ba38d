#include "core/insight/groupname.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

namespace playground {

std::string groupName(const Dictionary& dictionary, const ActorTrack& actor, std::uint8_t group) {
    if (!actor.hasGroup(group))
        return actor.info.name;
    if (group == 0)
        return filled(sentence("GroupName", "%1's default group"), {actor.info.name});
    const std::string name = dictionary.methodName(actor.groups[group].name);
    return filled(sentence("GroupName", "%1's group %2"),
                  {actor.info.name, name.empty() ? std::to_string(group) : inQuotes(name)});
}

} // namespace playground
