// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/handoff_words.h"
#include "handoff/start_dialog.h"
#include "session/list_section.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QCoreApplication>
#include <QPushButton>

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
    QString name() const override { return tr("Handoffs"); }
    void setWords() override;

    QPushButton* m_start;
};

QDate latestDay(const Handoff& h)
{
    return std::max({h.createdOn, h.offeredOn, h.acceptedOn, h.closedOn, h.returnedOn, h.cancelledOn});
}

HandoffSection::HandoffSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("handoffs"), kStart, kOpen, [](const Handoff& handoff) { return handoff.id.value(); },
        parent),
      m_start(addButton(kStart))
{}

Result<std::vector<Handoff>> HandoffSection::rowsOf(AccountId account) const
{
    return handoff::HandoffStore(m_session.db()).ofAccount(account);
}

void HandoffSection::run(const QString& command)
{
    if (command == kStart)
        openStartDialog(m_session, window(), {m_account});
    else if (command == kOpen && currentId() != 0)
        m_session.shell().navigate(QStringLiteral("handoffs"), QString::number(currentId()));
}

std::vector<Column<Handoff>> HandoffSection::columns()
{
    const TermLanguage words = m_session.words();
    QHash<RouteId, QString> routes;
    for (const Route& route : m_session.readToShow(handoff::HandoffStore(m_session.db()).routes()))
        routes.insert(route.id, routeText(route, words));
    Column<Handoff> route{.id = QStringLiteral("route"),
                          .title = tr("Route"),
                          .display = [routes](const Handoff& h) { return routes.value(h.routeId); },
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
    who.display = [this](const Handoff& h) {
        const Directory& people = m_session.directory();
        return people.memberName(h.fromMemberId) + QStringLiteral(" → ")
               + (h.toMemberId.isValid() ? people.memberName(h.toMemberId) : people.teamName(h.toTeamId));
    };
    who.exportTitle = QStringLiteral("from_to");
    return {route, stand, day, who};
}

void HandoffSection::setWords()
{
    setButtonWords(m_start, tr("Start a handoff"), tr("Start a handoff"), QStringLiteral("H"));
    m_table->emptyState()->setWords(QStringLiteral("handshake"), tr("No handoffs yet."),
                                    tr("A handoff gives the account a new owner, with a checklist and a note."),
                                    tr("Start a handoff"));
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
