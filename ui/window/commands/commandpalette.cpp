#include "ui/window/commands/commandpalette.h"

#include "ui/theme/textscale.h"
#include "ui/window/commands/commanddelegate.h"
#include "ui/window/commands/commandmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr int widest = 640;
constexpr int mostRows = 12;
constexpr int margin = 8;

} // namespace

CommandPalette::CommandPalette(QMainWindow* window)
    : QFrame(window),
      m_window(window),
      m_model(new CommandModel(this)),
      m_words(new QLineEdit(this)),
      m_list(new QTreeView(this)),
      m_none(new QLabel(tr("No command has that name"), this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    m_words->setObjectName(QStringLiteral("commandWords"));
    m_words->setPlaceholderText(tr("Find a command"));
    m_words->setAccessibleName(tr("Find a command"));
    m_none->setObjectName(QStringLiteral("noCommand"));
    m_none->setContentsMargins(margin, margin, margin, margin);
    createList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_words);
    column->addWidget(m_list);
    column->addWidget(m_none);
    hide();
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now != nullptr && now != this && !isAncestorOf(now))
            hide(); // Who goes elsewhere has the focus there already.
    });
    qApp->installEventFilter(this);
}

void CommandPalette::createList() {
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(*m_model, m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Letters are for the words, and the row in hand counts as in focus with them.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_words);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(CommandColumn::Name), QHeaderView::Stretch);
}

void CommandPalette::open(std::vector<Command> commands, const QStringList& recent) {
    if (!isVisible())
        m_before = m_window->focusWidget();
    m_model->setCommands(std::move(commands), recent);
    m_words->clear();
    find();
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave() {
    // First, or hiding would hand the focus to whatever is next.
    QWidget* before = m_before != nullptr && m_before->isVisible() ? m_before.data() : m_window;
    before->setFocus(Qt::PopupFocusReason);
    hide();
}

void CommandPalette::setTheme(const Theme& theme) { m_model->setTheme(theme); }

void CommandPalette::find() {
    m_model->find(m_words->text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_words->setAccessibleDescription(isEmpty ? m_none->text() : QString());
    place();
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(0, static_cast<int>(CommandColumn::Name)));
}

// Below the menu bar, as high as its rows need.
void CommandPalette::place() {
    const int rows = std::min(mostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    const int width = std::min(scaled(widest), m_window->width() - 2 * margin);
    const int top = m_window->menuWidget() != nullptr ? m_window->menuWidget()->geometry().bottom() + 1 : 0;
    const int height = std::min(heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height(),
                                m_window->height() - top - margin);
    setGeometry((m_window->width() - width) / 2, top + margin, width, height);
}

int CommandPalette::rowsInSight() const {
    return std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
}

void CommandPalette::step(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, static_cast<int>(CommandColumn::Name)));
}

void CommandPalette::run(int row) {
    if (row < 0 || row >= m_model->rowCount() || !m_model->commandAt(row).isAvailable())
        return;
    const Command command = m_model->commandAt(row);
    leave();
    Q_EMIT chosen(command.key);
    if (command.action != nullptr)
        command.action->trigger();
}

// Nothing that is pressed here is for the window.
void CommandPalette::keyPressEvent(QKeyEvent* event) {
    event->accept();
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_PageUp:
        return step(-rowsInSight());
    case Qt::Key_PageDown:
        return step(rowsInSight());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return run(m_list->currentIndex().row());
    case Qt::Key_Escape:
        return leave();
    default:
        break;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto* pressed = qobject_cast<QWidget*>(watched);
        const bool isBeside = pressed == m_window || (pressed != nullptr && m_window->isAncestorOf(pressed));
        if (isBeside && pressed != this && !isAncestorOf(pressed))
            leave();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace playground::ui
