// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/start_form.h"

#include "account/account_store.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/receiver_fields.h"
#include "handoff/start_handoff.h"
#include "session/account_field.h"
#include "session/account_words.h"
#include "shell/shell.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace tasuki {

StartForm::StartForm(Session& session, std::vector<AccountId> accounts, RouteId route, QWidget* parent)
    : Form(session, QStringLiteral("start"), tr("Start a handoff"), parent), m_accounts(std::move(accounts))
{
    setObjectName(QStringLiteral("handoff.startForm"));
    if (m_accounts.empty()) {
        m_account = account("account", tr("Account"), {}, {});
        m_account->setPlaceholderText(tr("Name, reading or code"));
        connect(m_account, &QLineEdit::textChanged, this, [this] {
            chooseUsualRoute(m_account->typedAccount());
            sayFits();
        });
    } else {
        line("account", tr("Account"), accountsText())->setReadOnly(true);
    }
    m_route = whole(box("route", tr("Route")));
    for (const Route& r : session.readToShow(handoff::HandoffStore(session.db()).routes()))
        m_route->addItem(routeText(r, session.words()), r.id.value());
    m_team = box("team", tr("Receiving team"));
    fillTeams(*m_team, session.directory(), {});
    m_member = box("member", tr("Receiving member"));
    const auto fill = [this] {
        fillMembers(*m_member, this->session().directory(), selectedTeam(*m_team), this->session().today(), {});
    };
    fill();
    connect(m_team, &QComboBox::currentIndexChanged, this, fill);
    note("rule", tr("Owner and stage change when the receiver accepts."));
    if (route.isValid())
        m_route->setCurrentIndex(m_route->findData(route.value()));
    else if (!m_accounts.empty())
        chooseUsualRoute(m_accounts.front());
    m_fits = note("fits", {});
    m_fits->setTone(Tone::Warn);
    for (QComboBox* box : {m_route, m_team, m_member})
        connect(box, &QComboBox::currentIndexChanged, this, &StartForm::sayFits);
    foot(tr("Start"), QStringLiteral("handoff.start/%1").arg(m_accounts.empty() ? 0 : m_accounts.front().value()));
    sayFits();
    (m_account ? static_cast<QWidget*>(m_account) : m_team)->setFocus();
}

QString StartForm::accountsText() const
{
    const auto first = AccountStore(session().db()).find(m_accounts.front());
    const QString name = first && *first ? (*first)->name : QString();
    return m_accounts.size() == 1 ? name : tr("%1 and %Ln more", nullptr, int(m_accounts.size()) - 1).arg(name);
}

void StartForm::chooseUsualRoute(AccountId account)
{
    if (!account.isValid())
        return;
    const auto summary = AccountStore(session().db()).summary(account, session().today());
    if (summary && *summary)
        m_route->setCurrentIndex(m_route->findData(usualRoute((*summary)->stage, (*summary)->owner.isValid()).value()));
}

void StartForm::accept()
{
    std::vector<AccountId> accounts = m_accounts;
    if (m_account) {
        accounts = {m_account->typedAccount()};
        if (!accounts.front().isValid()) {
            return say(tr("Choose the account from the list."), m_account);
        }
    }
    Prepared prepared = prepare(accounts);
    if (!prepared.edit) {
        setShown(m_fits, false); // it says the same
        return sayRefused(prepared.refusals.front());
    }
    const int all = int(accounts.size());
    QString done = tr("%Ln handoff(s) started.", nullptr, prepared.count);
    if (prepared.count < all)
        done = tr("%1 of %2 handoffs started.").arg(prepared.count).arg(all);
    store(std::move(*prepared.edit), done, [&session = session(), first = prepared.first] {
        session.shell().navigate(QStringLiteral("handoffs"), QString::number(first.value()));
    });
}

StartForm::Prepared StartForm::prepare(const std::vector<AccountId>& accounts) const
{
    Prepared all;
    for (const AccountId account : accounts) {
        const auto started = prepareHandoff(session(), account, RouteId(m_route->currentData().toLongLong()),
                                            {selectedTeam(*m_team), selectedMember(*m_member)});
        if (!started) {
            all.refusals.push_back(started.error());
            const auto found = AccountStore(session().db()).find(account);
            if (accounts.size() > 1 && found && *found)
                all.refusals.back().text.prepend(oneLine((*found)->name, 40) + QStringLiteral(": "));
            continue;
        }
        if (!all.edit)
            all.edit = Edit(QStringLiteral("handoff.start"), session().act());
        all.edit->append(started->edit);
        if (all.count++ == 0)
            all.first = started->handoff.id;
    }
    return all;
}

/// Why it can't start as the fields stand, before somebody fills the others; of several accounts how many of them it
/// starts, and why not the others.
void StartForm::sayFits()
{
    if (!m_fits)
        return;
    constexpr size_t kMostReasons = 4;
    const std::vector<AccountId> accounts = m_account ? std::vector{m_account->typedAccount()} : m_accounts;
    if (!accounts.front().isValid())
        return setShown(m_fits, false);
    const Prepared prepared = prepare(accounts);
    const std::vector<Error>& refusals = prepared.refusals;
    QStringList lines;
    if (accounts.size() > 1)
        lines += tr("Starts %1 of %2.").arg(prepared.count).arg(accounts.size());
    for (size_t i = 0; i < std::min(refusals.size(), kMostReasons); ++i)
        lines += refusals[i].text;
    if (refusals.size() > kMostReasons)
        lines += tr("and %Ln more", nullptr, int(refusals.size() - kMostReasons));
    m_fits->setText(lines.join(u'\n'));
    setShown(m_fits, !refusals.empty());
}

void openStartForm(Session& session, QWidget* parent, const std::vector<AccountId>& accounts, RouteId route)
{
    (new StartForm(session, accounts, route, parent))->open();
}

} // namespace tasuki
