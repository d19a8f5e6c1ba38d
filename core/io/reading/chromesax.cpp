#include "core/io/reading/chromesax.h"

#include "core/io/reading/decimal.h"

#include <array>
#include <utility>

namespace playground {
namespace {

using Arg = ChromeEvent::Arg;
using Field = ChromeField;

constexpr std::array fields{std::pair<std::string_view, Field>{"ph", Field::Phase},
                            std::pair<std::string_view, Field>{"name", Field::Name},
                            std::pair<std::string_view, Field>{"cat", Field::Category},
                            std::pair<std::string_view, Field>{"pid", Field::Process},
                            std::pair<std::string_view, Field>{"tid", Field::Thread},
                            std::pair<std::string_view, Field>{"ts", Field::Time},
                            std::pair<std::string_view, Field>{"dur", Field::Duration},
                            std::pair<std::string_view, Field>{"args", Field::Args},
                            std::pair<std::string_view, Field>{"traceEvents", Field::TraceEvents},
                            std::pair<std::string_view, Field>{"otherData", Field::OtherData}};

constexpr std::array<std::pair<std::string_view, Arg>, ChromeEvent::argCount> argNames{
    {{"name", Arg::Name},
     {"task_id", Arg::TaskId},
     {"actor_id", Arg::ActorId},
     {"func_or_class_name", Arg::FuncOrClassName},
     {"parent_task_id", Arg::ParentTaskId},
     {"state", Arg::State},
     {"queued_ms", Arg::QueuedMs},
     {"error", Arg::Error},
     {"type", Arg::Type},
     {"value", Arg::Value},
     {"kind", Arg::Kind},
     {"class", Arg::Class},
     {"max_concurrency", Arg::MaxConcurrency},
     {"wait", Arg::Wait},
     {"waits_for", Arg::WaitsFor},
     {"reason", Arg::Reason},
     {"colour", Arg::Colour},
     {"length_ms", Arg::LengthMs},
     {"text", Arg::Text}}};

template <class Table>
auto found(const Table& table, std::string_view key) {
    for (const auto& [name, meaning] : table)
        if (name == key)
            return meaning;
    return typename Table::value_type::second_type{};
}

std::string* argOf(ChromeEvent& event, std::string_view key) {
    const Arg which = found(argNames, key);
    return which != Arg::Name || key == "name" ? &event.arg(which) : nullptr;
}

std::string* otherOf(ChromeOtherData& other, std::string_view key) {
    const std::array<std::pair<std::string_view, std::string*>, 4> texts{{{"scenario", &other.scenario},
                                                                          {"engine", &other.engine},
                                                                          {"seed", &other.seed},
                                                                          {"lost_events", &other.lostEvents}}};
    return found(texts, key);
}

/// Enough for any name or error; a file may have megabytes in one text.
std::string_view cut(std::string_view text) {
    constexpr std::size_t longest = 4096;
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > longest - 4 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end; // Not within a character.
    return text.substr(0, end);
}

constexpr int microsecond = 3; // Digits down to the nanosecond.

std::optional<Duration> timeOf(std::string_view text) {
    const auto nanoseconds = scaledDecimal(text, microsecond);
    return nanoseconds ? std::optional(Duration(*nanoseconds)) : std::nullopt;
}

} // namespace

bool ChromeSax::Key(const char* bytes, rapidjson::SizeType size, bool) {
    if (m_passed > 0)
        return true;
    const std::string_view key(bytes, size);
    m_field = m_place == Place::File || m_place == Place::Event ? found(fields, key) : Field::None;
    m_text = m_place == Place::Args        ? argOf(m_event, key)
             : m_place == Place::OtherData ? otherOf(m_otherData, key)
                                           : nullptr;
    return true;
}

bool ChromeSax::scalar(std::string_view text) {
    if (m_passed > 0)
        return true;
    if (m_place == Place::Events)
        ++m_strangers;
    else if (m_place == Place::Event)
        setField(cut(text));
    else if (m_text != nullptr)
        m_text->assign(cut(text));
    return true;
}

void ChromeSax::setField(std::string_view text) {
    switch (m_field) {
    case Field::Phase:
        m_event.phase = text.size() == 1 ? text.front() : '?';
        break;
    case Field::Name:
        m_event.name.assign(text);
        break;
    case Field::Category:
        m_event.category.assign(text);
        break;
    case Field::Process:
        m_event.process.assign(text);
        break;
    case Field::Thread:
        m_event.thread.assign(text);
        break;
    case Field::Time:
        m_event.time = timeOf(text);
        break;
    case Field::Duration:
        m_event.duration = timeOf(text);
        break;
    default:
        break;
    }
}

bool ChromeSax::StartObject() {
    if (m_passed == 0 && m_place == Place::Outside) {
        m_place = Place::File;
    } else if (m_passed == 0 && m_place == Place::File && m_field == Field::OtherData) {
        m_place = Place::OtherData;
    } else if (m_passed == 0 && m_place == Place::Events) {
        m_event.clear();
        m_place = Place::Event;
    } else if (m_passed == 0 && m_place == Place::Event && m_field == Field::Args) {
        m_place = Place::Args;
    } else {
        ++m_passed;
    }
    m_field = Field::None;
    m_text = nullptr;
    return true;
}

bool ChromeSax::EndObject(rapidjson::SizeType) {
    if (m_passed > 0) {
        --m_passed;
        return true;
    }
    m_text = nullptr;
    if (m_place == Place::Event) {
        ++m_events;
        m_taker.take(m_event);
        m_place = Place::Events;
    } else {
        m_place = m_place == Place::Args ? Place::Event : m_place == Place::OtherData ? Place::File : Place::Outside;
    }
    return true;
}

bool ChromeSax::StartArray() {
    const bool isList =
        m_passed == 0 && (m_place == Place::Outside || (m_place == Place::File && m_field == Field::TraceEvents));
    if (!isList) {
        m_strangers += m_passed == 0 && m_place == Place::Events ? 1 : 0;
        ++m_passed;
        return true;
    }
    m_isBare = m_place == Place::Outside;
    m_place = Place::Events;
    m_hasList = true;
    return true;
}

bool ChromeSax::EndArray(rapidjson::SizeType) {
    if (m_passed > 0)
        --m_passed;
    else
        m_place = m_isBare ? Place::Outside : Place::File;
    return true;
}

} // namespace playground
