// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_side.h"

#include "kind/kind.h"
#include "session/account_section.h"
#include "session/looks.h"

#include <QFrame>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

AccountSide::AccountSide(Session& session, QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("account.side"));
    setDocumentMode(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    tabBar()->setObjectName(QStringLiteral("account.tabs"));
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    setUsesScrollButtons(true);
    for (const KindLook& look : kindLooks()) {
        if (!look.makeSection)
            continue;
        QWidget* tab = m_tabs.value(look.below);
        const bool isFirst = !tab;
        if (isFirst)
            tab = addSheet();
        auto* layout = static_cast<QVBoxLayout*>(tab->layout());
        if (!isFirst) {
            auto* line = new QFrame(tab);
            line->setFrameShape(QFrame::HLine);
            layout->addWidget(line);
        }
        AccountSection* made = look.makeSection(session, tab);
        layout->addWidget(made, isFirst ? 2 : 3);
        m_sections.insert(look.entity, made);
        m_tabs.insert(look.entity, tab);
        connect(made, &AccountSection::menuWanted, this, [this, made](const QPoint& at) {
            if (const QStringList commands = made->menu(); !commands.isEmpty())
                Q_EMIT menuWanted(commands, at);
        });
    }
}

QWidget* AccountSide::addSheet()
{
    auto* sheet = new QWidget(this);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addTab(sheet, QString());
    return sheet;
}

void AccountSide::showSection(Entity entity)
{
    setCurrentWidget(m_tabs.value(entity));
}

QWidget* AccountSide::showRow(const QString& table, qint64 row)
{
    for (const Kind* kind : kinds()) {
        AccountSection* section = m_sections.value(kind->entity());
        if (!section || table != QLatin1String(kind->table->table) || section->lists().isEmpty())
            continue;
        showSection(kind->entity());
        section->showRow(row);
        return section->lists().front();
    }
    return nullptr;
}

QList<QWidget*> AccountSide::lists() const
{
    QList<QWidget*> all;
    for (const AccountSection* section : m_sections)
        all += section->lists();
    return all;
}

void AccountSide::setAccount(AccountId account)
{
    for (AccountSection* section : std::as_const(m_sections))
        section->setAccount(account);
    setTitles();
}

void AccountSide::setTitles()
{
    for (const KindLook& look : kindLooks())
        if (look.makeSection && look.below == Entity::None)
            setTabText(indexOf(m_tabs.value(look.entity)), m_sections.value(look.entity)->title());
}

void AccountSide::removeFocused()
{
    std::ranges::any_of(m_sections, [](AccountSection* section) { return section->removeFocused(); });
}

void AccountSide::retranslate()
{
    setAccessibleName(tr("About the account"));
    for (AccountSection* section : std::as_const(m_sections))
        section->retranslate();
    setTitles();
}

} // namespace tasuki
