#include "ui/panels/readable.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace playground::ui {

QLabel* readableLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    makeReadable(*label, name);
    return label;
}

void makeReadable(QLabel& label, const char* name) {
    label.setObjectName(QLatin1String(name));
    label.setProperty("role", QStringLiteral("readable"));
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextBrowserInteraction);
}

void scrollIn(QWidget& panel, QWidget* content) {
    auto* scroller = new QScrollArea(&panel);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus); // What is in it takes the focus and leaves keys that scroll to it.
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(content);
    auto* fill = new QVBoxLayout(&panel);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(scroller);
}

} // namespace playground::ui
