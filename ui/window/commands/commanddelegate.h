#pragma once

#include "ui/window/commands/commandmodel.h"

#include <QStyledItemDelegate>

namespace playground::ui {

/// Greys a command that cannot be run also where it is selected. Thread: GUI.
class CommandDelegate final : public QStyledItemDelegate {
public:
    CommandDelegate(const CommandModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_model.commandAt(index.row()).isAvailable())
            return;
        // The row behind it is drawn as if it could be run.
        if (option->state & QStyle::State_Selected)
            option->backgroundBrush = option->palette.brush(QPalette::Disabled, QPalette::Highlight);
        option->state &= ~(QStyle::State_Enabled | QStyle::State_Selected);
    }

private:
    const CommandModel& m_model; // Not ours.
};

} // namespace playground::ui
