#include "ui/panels/methodeditor.h"

#include "ui/panels/millisecondsbox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QSignalBlocker>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;
constexpr Duration firstDuration = 200ms;
constexpr int ownSteps = -1;

struct KindText {
    const char* name;
    const char* meaning;
};

KindText textOf(ReadyMethod::Kind kind) {
    switch (kind) {
    case ReadyMethod::Kind::Wait:
        return {QT_TRANSLATE_NOOP("MethodEditor", "Wait"),
                QT_TRANSLATE_NOOP("MethodEditor",
                                  "Sleeps. An async method gives its loop back meanwhile; in a threaded "
                                  "actor the thread sleeps.")};
    case ReadyMethod::Kind::Compute:
        return {QT_TRANSLATE_NOOP("MethodEditor", "Compute"),
                QT_TRANSLATE_NOOP("MethodEditor", "Burns CPU time of its thread.")};
    case ReadyMethod::Kind::Block:
        return {QT_TRANSLATE_NOOP("MethodEditor", "Block"),
                QT_TRANSLATE_NOOP("MethodEditor", "Blocks its thread: harmless in a pool, poison on an event loop.")};
    case ReadyMethod::Kind::Mixed:
        return {QT_TRANSLATE_NOOP("MethodEditor", "Mixed"),
                QT_TRANSLATE_NOOP("MethodEditor", "A tenth of computing, eight of sleeping, one of computing.")};
    }
    return {"", ""};
}

QString translated(const char* text) { return QCoreApplication::translate("MethodEditor", text); }

} // namespace

MethodEditor::MethodEditor(QWidget* parent)
    : QWidget(parent),
      m_names(new QComboBox(this)),
      m_kinds(new QComboBox(this)),
      m_duration(new MillisecondsBox(this)) {
    m_names->setObjectName(QStringLiteral("methodNameCombo"));
    m_names->setAccessibleName(tr("Method to call"));
    m_kinds->setObjectName(QStringLiteral("methodCombo"));
    m_kinds->setAccessibleName(tr("What the method does"));
    m_duration->setObjectName(QStringLiteral("durationSpin"));
    m_duration->setAccessibleName(tr("How long the method takes"));
    m_duration->setFixedWidth(104);

    // Below each other, so that a card stays narrow.
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(0, 1);
    rows->addWidget(m_names, 0, 0, 1, 2);
    rows->addWidget(m_kinds, 1, 0);
    rows->addWidget(m_duration, 1, 1);
    connect(m_names, &QComboBox::activated, this,
            [this] { Q_EMIT methodPicked(m_names->currentText().toStdString()); });
    connect(m_kinds, &QComboBox::activated, this, &MethodEditor::announce);
    connect(m_duration, &MillisecondsBox::durationEdited, this, &MethodEditor::announce);
}

void MethodEditor::show(const ClassSpec& actorClass, const std::string& method) {
    m_method = method;
    showNames(actorClass);
    showKind(actorClass.method(method));
}

void MethodEditor::showNames(const ClassSpec& actorClass) {
    m_names->clear();
    for (const MethodSpec& method : actorClass.methods)
        m_names->addItem(QString::fromStdString(method.name));
    m_names->setCurrentText(QString::fromStdString(m_method));
    m_names->setVisible(actorClass.methods.size() > 1);
}

void MethodEditor::showKind(const MethodSpec* method) {
    const auto ready = method ? readyMethodOf(method->steps) : std::nullopt;
    m_kinds->clear();
    if (!ready)
        m_kinds->addItem(tr("Own steps"), ownSteps);
    for (const ReadyMethod::Kind kind : ReadyMethod::kinds) {
        m_kinds->addItem(translated(textOf(kind).name), static_cast<int>(kind));
        m_kinds->setItemData(m_kinds->count() - 1, translated(textOf(kind).meaning), Qt::ToolTipRole);
    }
    m_kinds->setCurrentIndex(ready ? m_kinds->findData(static_cast<int>(ready->kind)) : 0);
    m_kinds->setToolTip(ready ? translated(textOf(ready->kind).meaning)
                              : tr("Its steps were written by hand. Choosing another adds a method beside it."));
    m_duration->setVisible(ready.has_value());
    m_duration->setDuration(ready ? ready->duration : firstDuration);
}

void MethodEditor::announce() {
    const int kind = m_kinds->currentData().toInt();
    if (kind != ownSteps)
        Q_EMIT readyEdited(m_method, {static_cast<ReadyMethod::Kind>(kind), m_duration->duration()});
}

} // namespace playground::ui
