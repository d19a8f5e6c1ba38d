#pragma once

#include <QVariant>

#include <cstdint>
#include <variant>
#include <vector>

namespace playground::ui {

enum class SettingId : std::uint8_t {
    Theme,
    TextSize,
    TimelineSize,
    Language,
    RestoresSession,
    Engine,
    FollowsRuns,
    Lens,
    FoldsGaps,
    ShowsPrediction,
    Memory,
    SpillFolder,
    LogLevel,
};

enum class SettingGroup : std::uint8_t { Appearance, Starting, Running, Timeline, MemoryAndLog };

/// One of several.
struct OneOf {
    struct Choice {
        QVariant value;
        const char* name;
    };
    std::vector<Choice> choices;
};

struct OnOff {};

struct Number {
    int least = 0;
    int most = 0;
    int step = 1;
    const char* unit = ""; ///< As it is shown, with its space.
    std::uint64_t unitSize = 1; ///< What is kept of a unit, such as a million bytes.
    const char* leastName = nullptr; ///< Shown in place of the least number.
};

struct Folder {}; ///< That can be written to.

/// Something that a person can set for every start. Its words are in English, to be translated().
struct Setting {
    SettingId id;
    SettingGroup group;
    const char* key; ///< Under which it is kept.
    QVariant fallback; ///< What it is until it is set.
    std::variant<OneOf, OnOff, Number, Folder> kind;
    const char* title;
    const char* sentence; ///< What it does.
    const char* keywords; ///< By which it is found as well.
};

/// Every one, group by group: whoever adds one adds it here and says what it does where it is asked for.
const std::vector<Setting>& settings();

const Setting& settingOf(SettingId id);

/// In the person's language.
QString translated(const char* english);
QString nameOf(SettingGroup group);

} // namespace playground::ui
