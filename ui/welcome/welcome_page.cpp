// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcome_page.h"

#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kColumnWidth = 420;
constexpr int kRecentShown = 6;

} // namespace

WelcomePage::WelcomePage(Actions actions, QWidget* parent) : Page(parent), m_actions(std::move(actions)) {}

void WelcomePage::build()
{
    auto* outer = new QVBoxLayout(this);
    auto* column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    m_title = new TextLabel(TextLabel::Kind::Title, {}, column);
    m_words = new TextLabel(TextLabel::Kind::Secondary, {}, column);
    m_words->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    const auto button = [&](const char* name, const char* icon, const std::function<void()>& run,
                            bool primary = false) {
        auto* made = new QPushButton(column);
        made->setObjectName(QStringLiteral("welcome.") + QLatin1String(name));
        if (primary)
            made->setProperty("kind", QStringLiteral("primary"));
        made->setIcon(themeIcon(QLatin1String(icon), primary ? IconRole::OnAccent : IconRole::Text2));
        made->setMinimumHeight(38);
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, run);
        layout->addWidget(made);
        return made;
    };
    m_sample = button("sample", "sparkles", m_actions.sample, true);
    m_create = button("new", "file-plus", m_actions.create);
    m_import = button("import", "upload", m_actions.import);
    m_open = button("open", "folder-open", m_actions.open);
    layout->addSpacing(8);
    m_recentTitle = new TextLabel(TextLabel::Kind::Section, {}, column);
    layout->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    layout->addLayout(m_recent);

    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

void WelcomePage::activate(const QString& place)
{
    Q_UNUSED(place)
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = m_actions.recent().mid(0, kRecentShown);
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* button = new QPushButton(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")), this);
        button->setFlat(true);
        button->setObjectName(QStringLiteral("welcome.recent"));
        button->setToolTip(plainToolTip(path));
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { m_actions.openRecent(path); });
        m_recent->addWidget(button);
    }
    m_sample->setFocus();
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Tasuki"));
    m_words->setText(tr(
        "A workspace is one file on this computer with your team's accounts, contracts, notes and handoffs. Try the sample first; your own data stays unchanged."));
    // A column of a fixed width that is centred asks for no height for its width: say it.
    m_words->setMinimumHeight(m_words->heightForWidth(kColumnWidth - 24));
    m_sample->setText(tr("Try the sample"));
    m_create->setText(tr("New workspace…"));
    m_import->setText(tr("New workspace from a CSV file…"));
    m_open->setText(tr("Open a workspace…"));
    m_recentTitle->setText(tr("Recent workspaces"));
}

} // namespace tasuki
