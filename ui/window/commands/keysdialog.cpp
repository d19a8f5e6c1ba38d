#include "ui/window/commands/keysdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr QSize firstKeysSize{680, 720};

} // namespace

KeysDialog::KeysDialog(QWidget* parent)
    : QDialog(parent),
      m_words(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_none(new QLabel(tr("No key does that"), this)) {
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    m_words->setObjectName(QStringLiteral("keysWords"));
    m_words->setPlaceholderText(tr("Find a key by its name or by what it does"));
    m_words->setAccessibleName(tr("Find a key"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(12);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_none->setObjectName(QStringLiteral("noKey"));
    m_none->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    resize(firstKeysSize);
    connect(m_words, &QLineEdit::textChanged, this, &KeysDialog::find);
}

void KeysDialog::setSections(std::vector<KeySection> sections) {
    m_sections = std::move(sections);
    find();
}

void KeysDialog::showEvent(QShowEvent* event) {
    m_words->setFocus();
    m_words->selectAll();
    QDialog::showEvent(event);
}

void KeysDialog::find() {
    const std::vector<KeySection> found = withWords(m_sections, m_words->text());
    m_list->clear();
    for (const KeySection& section : found)
        add(section);
    m_list->expandAll();
    m_list->setVisible(!found.empty());
    m_none->setVisible(found.empty());
    m_words->setAccessibleDescription(found.empty() ? m_none->text() : QString());
}

void KeysDialog::add(const KeySection& section) {
    auto* title = new QTreeWidgetItem(m_list, {section.title});
    title->setFlags(Qt::ItemIsEnabled); // Steps from line to line pass over it.
    title->setFont(0, scaled(textFont(14, QFont::DemiBold)));
    title->setFirstColumnSpanned(true);
    for (const KeyLine& line : section.lines) {
        auto* item = new QTreeWidgetItem(title, {line.keys, line.meaning});
        item->setFont(0, scaled(numberFont(12, QFont::DemiBold)));
    }
}

} // namespace playground::ui
