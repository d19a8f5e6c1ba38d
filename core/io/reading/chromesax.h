#pragma once

#include "core/io/reading/chromeevent.h"

#include <rapidjson/reader.h>

#include <cstdint>
#include <string_view>

namespace playground {

/// What a file says beside its events.
struct ChromeOtherData {
    std::string scenario;
    std::string engine;
    std::string seed;
    std::string lostEvents;
};

/// The keys of files and of events that mean something.
enum class ChromeField : std::uint8_t {
    None,
    Phase,
    Name,
    Category,
    Process,
    Thread,
    Time,
    Duration,
    Args,
    TraceEvents,
    OtherData,
};

/// Puts events together from what a RapidJSON reader meets: in an array of the whole file, or in one of the key
/// traceEvents of its object. Whatever else is there is passed over.
class ChromeSax final : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ChromeSax> {
public:
    explicit ChromeSax(ChromeEventTaker& taker) : m_taker(taker) {}

    bool hasList() const { return m_hasList; } ///< The file has a list of events, be it empty.
    std::uint64_t events() const { return m_events; }
    std::uint64_t strangers() const { return m_strangers; } ///< Values in the list that are no objects.
    const ChromeOtherData& otherData() const { return m_otherData; }

    // What RapidJSON calls.
    bool Null() { return scalar({}); }
    bool Bool(bool value) { return scalar(value ? "true" : "false"); }
    bool RawNumber(const char* bytes, rapidjson::SizeType size, bool) { return scalar({bytes, size}); }
    bool String(const char* bytes, rapidjson::SizeType size, bool) { return scalar({bytes, size}); }
    bool Key(const char* bytes, rapidjson::SizeType size, bool);
    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);
    bool Default() { return true; } // Numbers come as they are written.

private:
    enum class Place : std::uint8_t { Outside, File, Events, Event, Args, OtherData };

    bool scalar(std::string_view text);
    void setField(std::string_view text);

    ChromeEventTaker& m_taker;
    ChromeEvent m_event;
    ChromeOtherData m_otherData;
    std::string* m_text = nullptr; // Of the argument or other data whose key was last; null when it means nothing.
    ChromeField m_field = ChromeField::None; // Whose key was last.
    Place m_place = Place::Outside;
    bool m_isBare = false; // The list is the whole file.
    bool m_hasList = false;
    std::uint64_t m_passed = 0; // How deep in what is passed over.
    std::uint64_t m_events = 0;
    std::uint64_t m_strangers = 0;
};

} // namespace playground
