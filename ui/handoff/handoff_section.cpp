// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/handoff_words.h"
#include "handoff/start_form.h"
#include "session/list_section.h"
#include "shell/shell.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QHash>

namespace tasuki {

namespace {

const QString kStart = QStringLiteral("handoffStart");
const QString kOpen = QStringLiteral("handoffOpen");

/// The passes of an account; each opens on the page of handoffs.
class HandoffSection final : public ListSection<Handoff> {
    Q_DECLARE_TR_FUNCTIONS(HandoffSection)
public:
    HandoffSection(Session& session, QWidget* parent);
    void run(const QString& command) override;
    QStringList menu() const override { return {kOpen, QString(), QStringLiteral("handoff")}; }

private:
    Result<std::vector<Handoff>> rowsOf(AccountId account) const override;
    std::vector<Column<Handoff>> columns() override;
    LineData line(const Handoff& handoff) override;
    QString whoText(const Handoff& handoff);
    QString name() const override { return tr("Handoffs"); }
    QString emptyText() const override { return tr("No handoffs yet."); }
    NewRow newRow() const override { return {kStart, tr("Start a handoff"), QStringLiteral("H")}; }

    QHash<RouteId, QString> m_routes;
};

QDate latestDay(const Handoff& h)
{
    return std::max({h.createdOn, h.offeredOn, h.acceptedOn, h.closedOn, h.returnedOn, h.cancelledOn});
}

HandoffSection::HandoffSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("handoffs"), kOpen, [](const Handoff& handoff) { return handoff.id.value(); }, parent)
{}

Result<std::vector<Handoff>> HandoffSection::rowsOf(AccountId account) const
{
    return handoff::HandoffStore(m_session.db()).ofAccount(account);
}

void HandoffSection::run(const QString& command)
{
    if (command == kStart)
        openStartForm(m_session, window(), {m_account});
    else if (command == kOpen && currentId() != 0)
        m_session.shell().navigate(QStringLiteral("handoffs"), QString::number(currentId()));
}

std::vector<Column<Handoff>> HandoffSection::columns()
{
    const TermLanguage words = m_session.words();
    m_routes.clear();
    for (const Route& route : m_session.readToShow(handoff::HandoffStore(m_session.db()).routes()))
        m_routes.insert(route.id, routeText(route, words));
    Column<Handoff> route{.id = QStringLiteral("route"),
                          .title = tr("Route"),
                          .display = [this](const Handoff& h) { return m_routes.value(h.routeId); },
                          .width = words == TermLanguage::Japanese ? 96 : 160};
    route.exportTitle = QStringLiteral("route");
    Column<Handoff> stand{.id = QStringLiteral("state"),
                          .title = tr("State"),
                          .display = [words](const Handoff& h) { return stateText(h.state, words); },
                          .kind = CellKind::Pill,
                          .width = 124};
    stand.paint = [words](const Handoff& h) { return QVariant::fromValue(handoff::statePill(h.state, words)); };
    stand.exportTitle = QStringLiteral("state");
    Column<Handoff> day{.id = QStringLiteral("day"),
                        .title = tr("Since"),
                        .display = [](const Handoff& h) { return dateNumeric(latestDay(h)); },
                        .kind = CellKind::Figure,
                        .width = 98};
    day.sortKey = [](const Handoff& h) { return SortKey(latestDay(h)); };
    day.exportTitle = QStringLiteral("since");
    Column<Handoff> who{
        .id = QStringLiteral("who"), .title = tr("Sender → receiver"), .kind = CellKind::Muted, .width = 190};
    who.display = [this](const Handoff& h) { return whoText(h); };
    who.exportTitle = QStringLiteral("from_to");
    return {route, stand, day, who};
}

QString HandoffSection::whoText(const Handoff& handoff)
{
    const Directory& people = m_session.directory();
    return people.memberName(handoff.fromMemberId) + QStringLiteral(" → ")
           + (handoff.toMemberId.isValid() ? people.memberName(handoff.toMemberId) : people.teamName(handoff.toTeamId));
}

LineData HandoffSection::line(const Handoff& handoff)
{
    return {.title = m_routes.value(handoff.routeId),
            .detail = whoText(handoff) + QStringLiteral(" · ") + dateNumeric(latestDay(handoff)),
            .pill = handoff::statePill(handoff.state, m_session.words())};
}

} // namespace

AccountSection* makeHandoffSection(Session& session, QWidget* parent)
{
    return new HandoffSection(session, parent);
}

std::vector<SectionCommand> handoffCommands()
{
    return {{kOpen, [] { return HandoffSection::tr("Open the handoff"); }, {}, CommandScope::List}};
}

} // namespace tasuki
