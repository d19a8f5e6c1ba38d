#include "core/io/reading/raynames.h"

namespace playground {
namespace {

constexpr std::string_view rayCallPrefix = "task::";
constexpr std::string_view constructorName = "__init__";

/// The class in front of ".method"; empty when that is not how the text ends.
std::string_view classBefore(std::string_view method, std::string_view text) {
    if (method.empty() || text.size() <= method.size() + 1 || !text.ends_with(method))
        return {};
    text.remove_suffix(method.size());
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : std::string_view();
}

} // namespace

bool isRayCall(std::string_view category) { return category == "task" || category.starts_with(rayCallPrefix); }

std::string_view actorInTask(std::string_view task) {
    constexpr std::size_t unique = 16;
    constexpr std::size_t length = 48;
    constexpr std::string_view nobody = "ffffffffffffffffffffffff";
    if (task.size() != length)
        return {};
    const std::string_view actor = task.substr(unique);
    return actor.starts_with(nobody) ? std::string_view() : actor;
}

RayCallNames namesOf(const ChromeEvent& event) {
    using Arg = ChromeEvent::Arg;
    std::string_view called = event.category;
    called.remove_prefix(called.starts_with(rayCallPrefix) ? rayCallPrefix.size() : called.size());
    if (called.empty())
        called = event.has(Arg::FuncOrClassName) ? event.arg(Arg::FuncOrClassName) : event.name;
    RayCallNames names;
    names.actor = event.has(Arg::ActorId) ? event.arg(Arg::ActorId) : actorInTask(event.arg(Arg::TaskId));
    names.method = names.actor.empty() || event.name.empty() ? std::string(called) : event.name;
    if (names.actor.empty())
        return names;
    std::string_view className = classBefore(event.name, called);
    const std::size_t colon = event.name == constructorName ? className.rfind(':') : std::string_view::npos;
    if (colon != std::string_view::npos) {
        names.actorName = className.substr(0, colon);
        className.remove_prefix(colon + 1);
    }
    names.className = className;
    return names;
}

} // namespace playground
