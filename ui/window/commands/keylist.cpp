#include "ui/window/commands/keylist.h"

#include "ui/panels/steps/stepkeys.h"
#include "ui/timeline/timelinecommand.h"

#include <QActionGroup>
#include <QCoreApplication>

#include <algorithm>

namespace playground::ui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

KeySection& sectionOf(std::vector<KeySection>& sections, const QString& title) {
    const auto found = std::ranges::find(sections, title, &KeySection::title);
    return found != sections.end() ? *found : sections.emplace_back(KeySection{title, {}});
}

QString text(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& one : keys)
        texts += one.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

// Keys that mean the same share a line.
void add(KeySection& section, const QString& meaning, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    const QString keys = text({QKeySequence(QKeyCombination(modifiers, key))});
    const auto found = std::ranges::find(section.lines, meaning, &KeyLine::meaning);
    if (found == section.lines.end())
        section.lines.push_back({keys, meaning});
    else
        found->keys += QStringLiteral(", ") + keys;
}

KeySection timelineSection(const QActionGroup& actions) {
    const auto isTold = [&](const TimelineKey& one) {
        return std::ranges::any_of(actions.actions(), [&](const QAction* action) {
            return action->data().toInt() == static_cast<int>(one.command) &&
                   action->shortcuts().contains(QKeySequence(QKeyCombination(one.modifiers, one.key)));
        });
    };
    KeySection section{KeyWords::tr("In the timeline"), {}};
    for (const TimelineKey& one : timelineKeys())
        if (!isTold(one))
            add(section, wordsOf(one.command), one.key, one.modifiers);
    section.lines.push_back({KeyWords::tr("1 to %1").arg(callStateCount),
                             KeyWords::tr("Let one state stand out, in the order of the legend")});
    return section;
}

KeySection mouseSection() {
    return {KeyWords::tr("In the timeline, with the mouse"),
            {{KeyWords::tr("Ctrl+wheel"), KeyWords::tr("Zoom at the pointer")},
             {KeyWords::tr("Drag, Shift+wheel"), KeyWords::tr("Pan")},
             {KeyWords::tr("Wheel"), KeyWords::tr("Scroll the tracks")},
             {KeyWords::tr("Shift+drag"), KeyWords::tr("Select a range")},
             {KeyWords::tr("Click or drag on the ruler"), KeyWords::tr("Move the time cursor")},
             {KeyWords::tr("Click, double-click"), KeyWords::tr("Select a call, zoom to it")},
             {KeyWords::tr("Click on a header"), KeyWords::tr("Choose a track")},
             {KeyWords::tr("Double-click on a header"), KeyWords::tr("Collapse a track or expand it")},
             {KeyWords::tr("Drag on a header"), KeyWords::tr("Move a track")},
             {KeyWords::tr("Click in the legend"), KeyWords::tr("Let one state stand out")}}};
}

KeySection stepsSection() {
    KeySection section{KeyWords::tr("In the steps of a method or the driver"), {}};
    for (const StepKey& one : stepKeys())
        add(section, wordsOf(one.command), one.key, one.modifiers);
    return section;
}

KeySection histogramSection() {
    return {KeyWords::tr("In the histogram of call times"),
            {{KeyWords::tr("Left, Right"), KeyWords::tr("Brush, and move the longer end of the brush")},
             {KeyWords::tr("Shift+Left, Shift+Right"), KeyWords::tr("Move the shorter end of the brush")},
             {KeyWords::tr("Home, End"), KeyWords::tr("Brush from the shortest, up to the longest time")},
             {QStringLiteral("Esc"), KeyWords::tr("End the brush")},
             {KeyWords::tr("Drag, click"), KeyWords::tr("Brush bars, or end the brush")}}};
}

KeySection driverSection() {
    return {KeyWords::tr("On the driver's strip of time"),
            {{KeyWords::tr("Left, Right"), KeyWords::tr("Have the step happen earlier or later")},
             {KeyWords::tr("Up, Down, Home, End"), KeyWords::tr("Choose another step")},
             {KeyWords::tr("Drag"), KeyWords::tr("Move a step in time")},
             {QStringLiteral("Esc"), KeyWords::tr("Give up the drag")}}};
}

KeySection elsewhereSection() {
    return {KeyWords::tr("Elsewhere"),
            {{QStringLiteral("Space"), KeyWords::tr("On a button that was reached by Tab: press it")},
             {QStringLiteral("Ctrl+C"), KeyWords::tr("In the table of calls and in the log: copy the selected rows")}}};
}

} // namespace

std::vector<KeySection> keySectionsOf(const std::vector<Command>& commands, const QActionGroup& timeline) {
    std::vector<KeySection> sections;
    for (const Command& command : commands)
        if (command.action != nullptr && !command.action->shortcuts().isEmpty())
            sectionOf(sections, command.place()).lines.push_back({text(command.action->shortcuts()), command.name});
    for (const KeySection& section : {timelineSection(timeline), mouseSection(), stepsSection(), driverSection(),
                                      histogramSection(), elsewhereSection()})
        sections.push_back(section);
    return sections;
}

std::vector<KeySection> withWords(const std::vector<KeySection>& sections, const QString& typed) {
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<KeySection> found;
    for (const KeySection& section : sections) {
        KeySection kept{section.title, {}};
        for (const KeyLine& line : section.lines) {
            const QString all = QStringList{line.keys, line.meaning, section.title}.join(QLatin1Char(' '));
            if (std::ranges::all_of(words,
                                    [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
                kept.lines.push_back(line);
        }
        if (!kept.lines.empty())
            found.push_back(std::move(kept));
    }
    return found;
}

} // namespace playground::ui
