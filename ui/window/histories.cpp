#include "ui/window/histories.h"

#include <QAction>
#include <QUndoStack>

#include <algorithm>

namespace playground::ui {

namespace {

/// So that the stack has at most `most` places.
void trim(std::vector<QUndoStack*>& places, const QUndoStack* stack, int most) {
    for (auto count = std::ranges::count(places, stack); count > most; --count)
        places.erase(std::find(places.rbegin(), places.rend(), stack).base() - 1);
}

} // namespace

Histories::Histories(const std::vector<QUndoStack*>& stacks, QObject* parent)
    : QObject(parent), m_undo(new QAction(parent)), m_redo(new QAction(parent)) {
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    connect(m_undo, &QAction::triggered, this, &Histories::undo);
    connect(m_redo, &QAction::triggered, this, &Histories::redo);
    for (QUndoStack* stack : stacks)
        connect(stack, &QUndoStack::indexChanged, this, [=, this] { follow(stack); });
    show();
}

void Histories::undo() {
    if (m_done.empty())
        return;
    QUndoStack* stack = m_done.back();
    m_undone.push_back(stack);
    stack->undo();
    follow(stack);
}

void Histories::redo() {
    if (m_undone.empty())
        return;
    QUndoStack* stack = m_undone.back();
    m_undone.pop_back();
    stack->redo();
    follow(stack);
}

// Steps may have come, gone or been merged.
void Histories::follow(QUndoStack* stack) {
    for (auto known = std::ranges::count(m_done, stack); known < stack->index(); ++known)
        m_done.push_back(stack);
    trim(m_done, stack, stack->index());
    trim(m_undone, stack, stack->count() - stack->index());
    show();
}

void Histories::show() {
    const QString undoText = m_done.empty() ? QString() : m_done.back()->undoText();
    const QString redoText = m_undone.empty() ? QString() : m_undone.back()->redoText();
    m_undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoText));
    m_redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redoText));
    m_undo->setEnabled(!m_done.empty());
    m_redo->setEnabled(!m_undone.empty());
}

} // namespace playground::ui
