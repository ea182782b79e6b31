// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/start_dialog.h"

#include "account/account_store.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/receiver_fields.h"
#include "handoff/start_handoff.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/dialog_foot.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

StartDialog::StartDialog(Session& session, std::vector<AccountId> accounts, RouteId route, QWidget* parent)
    : QDialog(parent), m_session(session), m_accounts(std::move(accounts))
{
    setObjectName(QStringLiteral("handoff.startDialog"));
    setWindowTitle(tr("Start a handoff"));
    setMinimumWidth(440);
    auto* layout = new QFormLayout(this);

    m_account = new QLineEdit(this);
    m_account->setObjectName(QStringLiteral("start.account"));
    m_account->setAccessibleName(tr("Account"));
    layout->addRow(tr("Account"), m_account);
    m_route = new QComboBox(this);
    m_route->setObjectName(QStringLiteral("start.route"));
    m_route->setAccessibleName(tr("Route"));
    for (const Route& r : session.readToShow(handoff::HandoffStore(session.db()).routes()))
        m_route->addItem(routeText(r, session.words()), r.id.value());
    layout->addRow(tr("Route"), m_route);
    m_team = new QComboBox(this);
    m_team->setObjectName(QStringLiteral("start.team"));
    m_team->setAccessibleName(tr("Receiving team"));
    fillTeams(*m_team, session.directory(), {});
    layout->addRow(tr("Receiving team"), m_team);
    m_member = new QComboBox(this);
    m_member->setObjectName(QStringLiteral("start.member"));
    m_member->setAccessibleName(tr("Receiving member"));
    fillMembers(*m_member, session.directory(), {}, session.today(), {});
    layout->addRow(tr("Receiving member"), m_member);
    auto* rule = new TextLabel(
        TextLabel::Kind::Secondary,
        tr("An owned account changes hands by a handoff: owner and stage move when the receiver accepts, not before."),
        this);
    rule->setObjectName(QStringLiteral("start.rule"));
    rule->setWordWrap(true);
    layout->addRow(rule);
    const DialogFoot foot = addDialogFoot(*this, *layout, "start.problem", "start.ok", tr("Start"));
    m_problem = foot.problem;
    connect(m_team, &QComboBox::currentIndexChanged, this,
            [this] { fillMembers(*m_member, m_session.directory(), selectedTeam(*m_team), m_session.today(), {}); });

    const AccountStore store(session.db());
    if (m_accounts.empty()) {
        QStringList names;
        for (const auto& [account, owner, stage] : session.readToShow(store.standings(session.today()))) {
            const QString name =
                account.code.isEmpty() ? account.name : account.name + QStringLiteral("  ") + account.code;
            QString shown = account.yomi.isEmpty() ? name : name + QStringLiteral("  ") + account.yomi;
            if (m_byName.contains(shown))
                shown += QStringLiteral("  ") + account.key; // else it could not be chosen
            names += shown;
            m_byName.insert(shown, account.id);
        }
        auto* completer = new QCompleter(names, m_account);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_account->setCompleter(completer);
        m_account->setPlaceholderText(tr("Name, reading or code"));
        connect(m_account, &QLineEdit::textChanged, this, &StartDialog::retitle);
    } else {
        retitle();
        m_account->setReadOnly(true);
        const auto first = store.find(m_accounts.front());
        const QString name = first && *first ? (*first)->name : QString();
        m_account->setText(
            m_accounts.size() == 1 ? name : tr("%1 and %Ln more", nullptr, int(m_accounts.size()) - 1).arg(name));
    }
    if (route.isValid())
        m_route->setCurrentIndex(m_route->findData(route.value()));
    new FormDraft(session, QStringLiteral("handoff.start/%1").arg(m_accounts.empty() ? 0 : m_accounts.front().value()),
                  this);
    (m_accounts.empty() ? static_cast<QWidget*>(m_account) : m_team)->setFocus();
}

/// The usual route of the account that is named now.
void StartDialog::retitle()
{
    if (m_account->text().size() > 0 && !m_account->isReadOnly() && !m_byName.contains(m_account->text()))
        return;
    const AccountId id = m_accounts.empty() ? m_byName.value(m_account->text()) : m_accounts.front();
    const auto summary = id.isValid() ? AccountStore(m_session.db()).summary(id, m_session.today())
                                      : Result<std::optional<AccountSummary>>(std::optional<AccountSummary>());
    if (summary && *summary)
        m_route->setCurrentIndex(m_route->findData(usualRoute((*summary)->stage, (*summary)->owner.isValid()).value()));
}

bool StartDialog::chooseTyped()
{
    if (!m_accounts.empty())
        return true;
    const QString typed = m_account->text();
    AccountId found = m_byName.value(typed);
    if (!found.isValid()) {
        // What was typed without choosing a line counts where only one account fits.
        std::vector<AccountId> fitting;
        for (auto it = m_byName.begin(); it != m_byName.end(); ++it)
            if (!typed.trimmed().isEmpty() && it.key().contains(typed.trimmed(), Qt::CaseInsensitive))
                fitting.push_back(it.value());
        if (fitting.size() == 1)
            found = fitting.front();
    }
    if (!found.isValid())
        return false;
    m_accounts = {found};
    return true;
}

void StartDialog::accept()
{
    if (!chooseTyped()) {
        m_problem->setText(tr("Choose the account from the list."));
        m_problem->show();
        m_account->setFocus();
        return;
    }
    Edit edit(QStringLiteral("handoff.start"), m_session.act());
    HandoffId first;
    for (const AccountId account : m_accounts) {
        const auto started = prepareHandoff(m_session, account, RouteId(m_route->currentData().toLongLong()),
                                            {selectedTeam(*m_team), selectedMember(*m_member)});
        if (!started) {
            const auto found = AccountStore(m_session.db()).find(account);
            m_problem->setText(m_accounts.size() > 1 && found && *found
                                   ? (*found)->name + QStringLiteral(": ") + started.error().text
                                   : started.error().text);
            m_problem->show();
            if (!m_account->isReadOnly())
                m_accounts.clear();
            return;
        }
        edit.append(started->edit);
        if (!first.isValid())
            first = started->handoff.id;
    }
    Session& session = m_session;
    if (session.run(edit, tr("%Ln handoff(s) started.", nullptr, int(m_accounts.size()))))
        session.shell().navigate(QStringLiteral("handoffs"), QString::number(first.value()));
    QDialog::accept();
}

void openStartDialog(Session& session, QWidget* parent, const std::vector<AccountId>& accounts, RouteId route)
{
    auto* dialog = new StartDialog(session, accounts, route, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
