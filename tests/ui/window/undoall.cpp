#include "core/base/random.h"
#include "core/scenario/driver/driveredit.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "tests/ui/window/livewindow.h"
#include "ui/panels/batches.h"
#include "ui/panels/steps/palette.h"
#include "ui/window/classedits.h"
#include "ui/window/edits.h"
#include "ui/window/examples.h"

#include <map>

namespace playground::ui {
namespace {

/// What a person could do next to a scenario, chosen at random.
class RandomEdits final {
public:
    explicit RandomEdits(std::uint64_t seed) : m_random(seed) {}

    /// None when what was chosen cannot be done to this scenario, or is refused.
    std::optional<Scenario> next(const Scenario& scenario) {
        switch (below(5)) {
        case 0:
            return actors(scenario);
        case 1:
            return methods(scenario);
        case 2:
            return steps(scenario);
        case 3:
            return driver(scenario);
        default:
            return environment(scenario);
        }
    }

    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random.next() % count; }

private:
    static std::optional<Scenario> from(Result<Scenario> result) {
        return result ? std::optional(std::move(result).value()) : std::nullopt;
    }
    std::string name() { return "n" + std::to_string(below(30)); }

    std::optional<Scenario> actors(const Scenario& scenario) {
        if (scenario.actors.empty() || below(4) == 0)
            return edits::withNewActor(scenario, below(2) == 0 ? ActorKind::Async : ActorKind::Threaded);
        const std::string actor = scenario.actors[below(scenario.actors.size())].name;
        switch (below(5)) {
        case 0:
            return from(edits::withoutActor(scenario, actor));
        case 1:
            return from(edits::withRenamedActor(scenario, actor, name()));
        case 2:
            return edits::withBatch(scenario, {.actor = actor, .method = batchOf(scenario, actor).method, .count = 7});
        default:
            return from(edits::withLimit(scenario, actor, 1 + static_cast<std::int64_t>(below(20))));
        }
    }

    std::optional<edits::MethodName> method(const Scenario& scenario) {
        if (scenario.classes.empty())
            return std::nullopt;
        const ClassSpec& of = scenario.classes[below(scenario.classes.size())];
        if (of.methods.empty())
            return std::nullopt;
        return edits::MethodName{of.name, of.methods[below(of.methods.size())].name};
    }

    std::optional<Scenario> methods(const Scenario& scenario) {
        const auto of = method(scenario);
        if (!of)
            return std::nullopt;
        std::string added;
        switch (below(5)) {
        case 0:
            return from(edits::withNewMethod(scenario, of->className, added));
        case 1:
            return from(edits::withDuplicateMethod(scenario, *of, added));
        case 2:
            return from(edits::withoutMethod(scenario, *of));
        case 3:
            return from(edits::withRenamedMethod(scenario, *of, name()));
        default:
            return from(edits::withAsync(scenario, *of, below(2) == 0));
        }
    }

    std::optional<Scenario> steps(const Scenario& scenario) {
        const auto of = method(scenario);
        if (!of)
            return std::nullopt;
        const std::vector<Step>& now = scenario.classOf(of->className)->method(of->method)->steps;
        const StepPath place{below(now.size() + 1)};
        const StepPath step{below(now.size())};
        std::optional<std::vector<Step>> then;
        switch (below(4)) {
        case 0:
            then = withInserted(now, place, paletteEntries()[below(paletteEntries().size())].step);
            break;
        case 1:
            then = withRemoved(now, step);
            break;
        case 2:
            then = withMoved(now, step, place);
            break;
        default:
            then = withDuplicate(now, step);
        }
        return then ? from(edits::withSteps(scenario, *of, *then)) : std::nullopt;
    }

    std::optional<Scenario> driver(Scenario scenario) {
        if (scenario.driver.empty())
            return std::nullopt;
        const std::size_t step = below(scenario.driver.size());
        switch (below(3)) {
        case 0:
            scenario.driver = withDuplicate(scenario.driver, step);
            break;
        case 1:
            scenario.driver.erase(scenario.driver.begin() + static_cast<std::ptrdiff_t>(step));
            break;
        default:
            std::swap(scenario.driver[step], scenario.driver[below(scenario.driver.size())]);
        }
        return scenario;
    }

    std::optional<Scenario> environment(Scenario scenario) {
        scenario.environment.seed = below(1000);
        scenario.environment.hasInterpreterLock = below(2) == 0;
        scenario.environment.cores = 1 + static_cast<std::int64_t>(below(8));
        return scenario;
    }

    RandomSource m_random;
};

/// What a document was after each step of its history.
using Histories = std::map<int, Scenario>;

/// Some edits of one gesture are one step of the history; one that the gate refuses is none.
Histories edited(Document& document, RandomEdits& random, int count) {
    Histories steps{{document.history().index(), document.scenario()}};
    for (int edit = 0; edit < count; ++edit) {
        const std::optional<Scenario> next = random.next(document.scenario());
        if (!next)
            continue;
        const QString gesture = random.below(4) == 0 ? QStringLiteral("drag") : QString();
        const bool isDone = document.edit(QStringLiteral("edit"), *next, gesture).ok();
        EXPECT_EQ(document.scenario() == *next, isDone);
        steps[document.history().index()] = document.scenario();
    }
    return steps;
}

/// Back to the start and forth to the end, through every step between.
void expectUndoneAndRedone(Document& document, const Histories& steps) {
    QUndoStack& history = document.history();
    while (history.canUndo()) {
        history.undo();
        ASSERT_EQ(document.scenario(), steps.at(history.index())) << history.index();
    }
    ASSERT_EQ(history.index(), 0);
    ASSERT_FALSE(document.isModified());
    while (history.canRedo()) {
        history.redo();
        ASSERT_EQ(document.scenario(), steps.at(history.index())) << history.index();
    }
    ASSERT_EQ(history.index(), history.count());
}

TEST(UndoAll, isTheStartWhateverWasEdited) {
    int edits = 0;
    for (const QString& example : exampleNames()) {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            SCOPED_TRACE(testing::Message() << example.toStdString() << ", seed " << seed);
            RandomEdits random(seed);
            bool refuses = true;
            Document document([&](const Scenario&) -> Result<void> {
                return refuses && random.below(10) == 0 ? Result<void>(Error{"busy"}) : Result<void>();
            });
            document.load(loadExample(example).value(), {});
            const Histories steps = edited(document, random, 40);
            edits += document.history().count();
            refuses = false;
            expectUndoneAndRedone(document, steps);
            if (HasFatalFailure())
                return;
        }
    }
    EXPECT_GT(edits, 3000);
    std::cout << "  " << edits << " steps of histories undone and redone\n";
}

class UndoAllInWindow : public LiveWindow {};

/// What lives follows the edits: at the end it is as at the start, too.
TEST_F(UndoAllInWindow, isTheStartOfWhatLivesToo) {
    const Scenario start = document->scenario();
    RandomEdits random(7);
    const Histories steps = edited(*document, random, 60);
    EXPECT_GT(steps.size(), 20U);
    expectUndoneAndRedone(*document, steps);
    ASSERT_FALSE(HasFatalFailure());
    while (document->history().canUndo())
        document->history().undo();
    EXPECT_EQ(document->scenario(), start);
    for (const ActorSpec& actor : start.actors)
        EXPECT_TRUE(wait([&] {
            const ActorTrack& live = track(actor.name.c_str());
            return live.stopped == TimePoint::max() && live.limit.last() == limitOf(start, actor);
        })) << actor.name;
}

} // namespace
} // namespace playground::ui
