#include "core/io/chromeevents.h"

#include <array>
#include <charconv>

namespace playground {
namespace {

rapidjson::SizeType sizeOf(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

} // namespace

void ChromeEvents::key(std::string_view key) { m_writer.Key(key.data(), sizeOf(key)); }

void ChromeEvents::beginFile() {
    m_writer.StartObject();
    key("traceEvents");
    m_writer.StartArray();
}

void ChromeEvents::endFile() {
    m_out.Put('\n');
    m_writer.EndArray();
}

void ChromeEvents::begin(char phase, std::string_view category, std::string_view name, ChromeTrack track) {
    m_out.Put('\n');
    m_writer.StartObject();
    text("cat", category);
    text("name", name);
    text("ph", {&phase, 1});
    number("pid", track.pid);
    number("tid", track.tid);
}

void ChromeEvents::end() { m_writer.EndObject(); }

void ChromeEvents::beginObject(std::string_view name) {
    key(name);
    m_writer.StartObject();
}

void ChromeEvents::text(std::string_view name, std::string_view value) {
    key(name);
    m_writer.String(value.data(), sizeOf(value));
}

void ChromeEvents::number(std::string_view name, std::int64_t value) {
    key(name);
    m_writer.Int64(value);
}

void ChromeEvents::time(std::string_view name, Duration sinceStart) {
    key(name);
    decimal(sinceStart.count() / 1000, sinceStart.count() % 1000, 3);
}

void ChromeEvents::milliseconds(std::string_view name, Duration duration) {
    key(name);
    decimal(duration.count() / 1'000'000, duration.count() % 1'000'000, 6);
}

/// A double would round times of a long run, and print what it rounded.
void ChromeEvents::decimal(std::int64_t whole, std::int64_t part, int digits) {
    std::array<char, 32> text{};
    char* end = std::to_chars(text.data(), text.data() + text.size(), whole).ptr;
    if (part != 0) {
        *end = '.';
        for (int digit = digits; digit > 0; --digit, part /= 10)
            end[digit] = static_cast<char>('0' + part % 10);
        end += digits + 1;
        while (end[-1] == '0')
            --end;
    }
    m_writer.RawValue(text.data(), static_cast<std::size_t>(end - text.data()), rapidjson::kNumberType);
}

} // namespace playground
