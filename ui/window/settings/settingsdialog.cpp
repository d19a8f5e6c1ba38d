#include "ui/window/settings/settingsdialog.h"

#include "ui/theme/contrast.h"
#include "ui/window/settings/settingrow.h"
#include "ui/window/settings/settingsearch.h"
#include "ui/window/settings/settingvalues.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr QSize firstSettingsSize{780, 700};
constexpr double groundShareOfFound = 0.35;

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent),
      m_theme(&Theme::light()),
      m_words(new QLineEdit(this)),
      m_list(new QScrollArea(this)),
      m_none(createNone()),
      m_resetAll(nullptr) {
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_words->setObjectName(QStringLiteral("settingWords"));
    m_words->setPlaceholderText(tr("Find a setting"));
    m_words->setAccessibleName(tr("Find a setting"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("settingList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWidget(createPage());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resetAll = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    m_resetAll->setObjectName(QStringLiteral("resetAllSettings"));
    m_resetAll->setToolTip(tr("All settings as they are at first"));
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Return is for what is typed.
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    column->addWidget(buttons);
    resize(firstSettingsSize);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    refresh();
}

QWidget* SettingsDialog::createPage() {
    auto* page = new QWidget(m_list);
    page->setObjectName(QStringLiteral("settingPage"));
    auto* column = new QVBoxLayout(page);
    column->setSpacing(0);
    for (const Setting& setting : settings()) {
        if (!m_titles.contains(setting.group)) {
            auto* title = new QLabel(nameOf(setting.group), page);
            title->setIndent(SettingRow::margin); // As the rows below it.
            title->setProperty("role", QStringLiteral("settingGroup"));
            column->addWidget(title);
            m_titles[setting.group] = title;
        }
        auto* row = new SettingRow(setting, page);
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &SettingRow::changed, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    column->addStretch(1);
    return page;
}

QWidget* SettingsDialog::createNone() {
    auto* none = new QWidget(this);
    m_noneText = new QLabel(none);
    m_noneText->setObjectName(QStringLiteral("noSetting"));
    m_noneText->setTextFormat(Qt::PlainText);
    m_noneText->setWordWrap(true);
    m_noneText->setAlignment(Qt::AlignCenter);
    auto* all = new QPushButton(tr("&Show all settings"), none);
    all->setObjectName(QStringLiteral("showAllSettings"));
    all->setAutoDefault(false);
    auto* column = new QVBoxLayout(none);
    column->addStretch(1);
    column->addWidget(m_noneText);
    column->addWidget(all, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(all, &QPushButton::clicked, this, [this] {
        m_words->setFocus();
        m_words->clear();
    });
    return none;
}

void SettingsDialog::refresh() {
    for (SettingRow* row : m_rows)
        row->refresh();
    m_resetAll->setEnabled(std::ranges::any_of(settings(), isChanged));
}

void SettingsDialog::setTheme(const Theme& theme, const QString& sheet) {
    if (m_theme == &theme && sheet == styleSheet())
        return;
    m_theme = &theme;
    setStyleSheet(sheet);
    find(); // What is found is lit in the theme's colour.
}

void SettingsDialog::showEvent(QShowEvent* event) {
    m_words->setFocus();
    m_words->selectAll();
    QDialog::showEvent(event);
}

// The first Esc ends the search.
void SettingsDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::find() {
    const QStringList words = wordsOf(m_words->text());
    const QColor ground = blended(m_theme->accent, m_theme->panel, groundShareOfFound);
    std::map<SettingGroup, bool> isGroupFound;
    bool isAnyFound = false;
    for (SettingRow* row : m_rows) {
        const bool isRowFound = isFound(row->setting(), words);
        row->setVisible(isRowFound);
        row->highlight(words, ground);
        isGroupFound[row->setting().group] |= isRowFound;
        isAnyFound |= isRowFound;
    }
    for (const auto& [group, title] : m_titles)
        title->setVisible(isGroupFound[group]);
    m_list->setVisible(isAnyFound);
    m_none->setVisible(!isAnyFound);
    m_noneText->setText(tr("No setting has to do with \"%1\".").arg(m_words->text()));
    m_words->setAccessibleDescription(isAnyFound ? QString() : m_noneText->text());
}

void SettingsDialog::resetAll() {
    m_words->setFocus(); // The button is about to be of no use.
    for (const Setting& setting : settings())
        reset(setting);
    refresh();
    Q_EMIT changed();
}

} // namespace playground::ui
