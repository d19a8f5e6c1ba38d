#pragma once

#include "core/base/time.h"
#include "core/io/devicestream.h"

#include <rapidjson/writer.h>

#include <cstdint>
#include <string_view>

namespace playground {

/// Where an event is drawn. Neither number is ever 0, which viewers take for something else.
struct ChromeTrack {
    std::uint32_t pid = 1;
    std::uint32_t tid = 1;
};

/// Writes trace events one a line: each is begun, given what is special to it, and ended by the next.
class ChromeEvents final {
public:
    explicit ChromeEvents(DeviceStream& out) : m_out(out), m_writer(out) {}

    void beginFile();
    void endFile(); ///< Ends the list of events; the object of the file stays open for otherData.

    void begin(char phase, std::string_view category, std::string_view name, ChromeTrack track);
    void end();

    void time(std::string_view key, Duration sinceStart); ///< In microseconds, exact to the nanosecond.
    void text(std::string_view key, std::string_view value);
    void number(std::string_view key, std::int64_t value);
    void milliseconds(std::string_view key, Duration duration);
    void beginArgs() { beginObject("args"); }
    void endArgs() { m_writer.EndObject(); }

    void beginObject(std::string_view key);
    void endObject() { m_writer.EndObject(); }

private:
    void key(std::string_view key);
    void decimal(std::int64_t whole, std::int64_t part, int digits);

    DeviceStream& m_out;
    rapidjson::Writer<DeviceStream> m_writer;
};

} // namespace playground
