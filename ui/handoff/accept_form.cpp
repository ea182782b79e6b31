// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/accept_form.h"

#include "account/account_store.h"
#include "handoff/handoff_form.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/synthesis_fields.h"
#include "handoff/talk_rules.h"
#include "storage/failure.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kMostConditions = 5;

/// What accepting depends on beside the handoff itself.
struct Standing {
    Route route;
    std::vector<StageSpan> stages;
    QString tier;

    bool isAsked() const { return handoff::isSynthesisAsked(route.synthesis, tier); }
};

Result<Standing> standingOf(Session& session, const Handoff& handoff)
{
    return storage::attempt([&] {
        using storage::unwrap;
        Standing standing;
        const AccountStore accounts(session.db());
        const auto routes = unwrap(handoff::HandoffStore(session.db()).routes());
        const auto route = std::ranges::find(routes, handoff.routeId, &Route::id);
        if (route != routes.end())
            standing.route = *route;
        standing.stages = unwrap(accounts.stageSpans(handoff.accountId));
        if (const auto account = unwrap(accounts.find(handoff.accountId)))
            standing.tier = account->tier;
        return standing;
    });
}

Result<Edit> acceptance(Session& session, const Handoff& handoff, const Standing& standing,
                        const HandoffSynthesis& synthesis = {}, std::vector<handoff::Condition> conditions = {})
{
    return handoff::accept({handoff, standing.route, spanOn(standing.stages, session.today()), standing.tier, synthesis,
                            std::move(conditions)},
                           session.directory(), session.act());
}

class AcceptForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(AcceptForm)
public:
    AcceptForm(Session& session, const Handoff& handoff, const QString& name, const Standing& standing,
               bool withConditions, std::function<void()> then, QWidget* parent);
    void accept() override;
    static QString doneText(const QString& name) { return tr("You now own “%1”.").arg(oneLine(name, 40)); }

private:
    struct Row {
        QHBoxLayout* line;
        QLineEdit* title;
        QComboBox* who;
        DateEdit* due;
    };
    void addConditions(MemberId sender);
    QComboBox* memberBox(const QByteArray& name, MemberId chosen);
    void showConditions();

    const std::function<void()> m_then;
    std::vector<QLineEdit*> m_lines; ///< of the summary
    std::vector<Row> m_rows;
};

AcceptForm::AcceptForm(Session& session, const Handoff& handoff, const QString& name, const Standing& standing,
                       bool withConditions, std::function<void()> then, QWidget* parent)
    : HandoffForm(session, QStringLiteral("accept"), tr("Accept the handoff"), handoff.id, name, parent),
      m_then(std::move(then))
{
    setObjectName(QStringLiteral("handoff.acceptForm"));
    note("account", name);
    note("synthesis", standing.isAsked() ? tr("This route asks for your summary. The sender checks it.")
                                         : tr("Your summary, if you like. The sender checks it."));
    for (const SynthesisLine& part : kSynthesisLines)
        m_lines.push_back(line(part.name, part.label(), {}));
    block();
    note("conditions", tr("What is still to be done becomes a task. The account is yours all the same."));
    addConditions(handoff.fromMemberId);
    foot(tr("Accept"), keyOf("accept"));
    showConditions();
    (withConditions ? m_rows.front().title : m_lines.front())->setFocus();
}

QComboBox* AcceptForm::memberBox(const QByteArray& name, MemberId chosen)
{
    auto* made = named(new QComboBox(this), name.constData(), tr("Assignee"));
    for (const Member& member : session().directory().members())
        if (member.active)
            made->addItem(oneLine(member.name, 40), member.id.value());
    made->setCurrentIndex(std::max(0, made->findData(chosen.value())));
    return made;
}

void AcceptForm::addConditions(MemberId sender)
{
    for (int i = 1; i <= kMostConditions; ++i) {
        const QByteArray number = QByteArray::number(i);
        QHBoxLayout* fields = row(i == 1 ? tr("Conditions") : QString());
        Row made{fields, named(new QLineEdit(this), (QByteArray("condition") + number).constData(), tr("Condition")),
                 memberBox(QByteArray("conditionWho") + number, sender),
                 named(new DateEdit([this] { return session().today(); }, this),
                       (QByteArray("conditionDue") + number).constData(), tr("Due date"))};
        made.title->setPlaceholderText(tr("What is still to be done"));
        made.due->setPlaceholderText(tr("Due date"));
        fields->addWidget(made.title, 3);
        fields->addWidget(made.who, 2);
        fields->addWidget(made.due, 2);
        connect(made.title, &QLineEdit::textChanged, this, &AcceptForm::showConditions);
        m_rows.push_back(made);
    }
}

/// Those that are filled, and one more.
void AcceptForm::showConditions()
{
    size_t last = 0;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].title->text().trimmed().isEmpty())
            last = i + 1;
    for (size_t i = 1; i < m_rows.size(); ++i)
        setShown(m_rows[i].line, i <= last);
}

void AcceptForm::accept()
{
    const Handoff* handoff = present();
    if (!handoff)
        return;
    const auto standing = standingOf(session(), *handoff);
    if (!standing)
        return say(standing.error().text);
    std::vector<handoff::Condition> conditions;
    for (const Row& row : m_rows)
        if (!row.title->text().trimmed().isEmpty())
            conditions.push_back({row.title->text(), MemberId(row.who->currentData().toLongLong()), row.due->date()});
    store(acceptance(session(), *handoff, *standing, textsIn(m_lines), std::move(conditions)), doneText(name()),
          m_then);
}

} // namespace

void acceptHandoff(Session& session, QWidget* parent, const Handoff& handoff, const QString& name,
                   const std::function<void()>& then)
{
    const auto standing = session.read(standingOf(session, handoff));
    if (!standing)
        return;
    if (standing->isAsked())
        (new AcceptForm(session, handoff, name, *standing, false, then, parent))->open();
    else
        session.run(acceptance(session, handoff, *standing), AcceptForm::doneText(name), then);
}

void openAcceptForm(Session& session, QWidget* parent, const Handoff& handoff, const QString& name, bool withConditions,
                    const std::function<void()>& then)
{
    if (const auto standing = session.read(standingOf(session, handoff)))
        (new AcceptForm(session, handoff, name, *standing, withConditions, then, parent))->open();
}

} // namespace tasuki
