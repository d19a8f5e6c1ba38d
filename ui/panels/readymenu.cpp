#include "ui/panels/readymenu.h"

#include "core/scenario/readyactors.h"
#include "ui/panels/glyphs.h"

#include <map>

namespace playground::ui {

namespace {

struct Meaning {
    QString name;
    QString shows;
};

/// By the name of the ready actor.
std::map<std::string, Meaning> meanings() {
    return {
        {"web_client", {ReadyMenu::tr("Web client"), ReadyMenu::tr("many waits at once on one loop")}},
        {"image_worker", {ReadyMenu::tr("Image worker"), ReadyMenu::tr("a pool that computes; cores are the limit")}},
        {"rate_limited_api",
         {ReadyMenu::tr("Rate-limited API"), ReadyMenu::tr("max_concurrency 2 holds the rate at 20 a second")}},
        {"cache", {ReadyMenu::tr("Cache"), ReadyMenu::tr("no await between read and write: nothing is lost")}},
        {"queue", {ReadyMenu::tr("Queue"), ReadyMenu::tr("one at a time; the rest wait in line")}},
        {"bank_account",
         {ReadyMenu::tr("Bank account with a race"), ReadyMenu::tr("an await between read and write loses deposits")}},
        {"service",
         {ReadyMenu::tr("Health check"), ReadyMenu::tr("a group of its own answers although all slots are busy")}},
    };
}

} // namespace

ReadyMenu::ReadyMenu(QWidget* parent) : QMenu(parent) {
    const auto all = meanings();
    for (const ReadyActor& ready : readyActors()) {
        const Meaning& meaning = all.at(ready.name);
        QAction* one = addAction(tr("%1: %2").arg(meaning.name, meaning.shows));
        one->setData(ready.actorClass.isAsync());
        connect(one, &QAction::triggered, this, [this, name = ready.name] { Q_EMIT chosen(name); });
    }
}

void ReadyMenu::setColour(const QColor& colour) {
    for (QAction* one : actions())
        one->setIcon(glyphIcon(one->data().toBool() ? Glyph::Loop : Glyph::Threads, colour));
}

} // namespace playground::ui
