// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_form.h"

#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form.h"
#include "session/session.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/typed_box.h"

#include <QComboBox>
#include <QLineEdit>

namespace tasuki {

namespace {

/// A new touchpoint, or one that is changed.
class TouchpointForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
public:
    TouchpointForm(Session& session, const QString& room, const Touchpoint& touchpoint, std::vector<AccountId> accounts,
                   QWidget* parent);
    void accept() override;

private:
    Result<Edit> addToAll(Touchpoint touchpoint);

    const Touchpoint m_before;
    const std::vector<AccountId> m_accounts;
    TypedBox* m_kind;
    DateEdit* m_day;
    QLineEdit* m_minutes;
    MoodField* m_mood;
    QComboBox* m_member = nullptr; ///< of one that is changed; a new one is the acting member's
    ComposingTextEdit* m_text;
};

QString titleOf(Session& session, const std::vector<AccountId>& accounts)
{
    const AccountRow* row = AccountRows::of(session).find(accounts.front());
    if (accounts.size() > 1)
        return TouchpointFields::tr("Touchpoint: %Ln accounts", nullptr, int(accounts.size()));
    return AccountWords::tr("Log touchpoint: %1").arg(row ? oneLine(row->account().name, 60) : QString());
}

/// Of several accounts the same again is the same draft, whichever they are.
QString draftKeyOf(const Touchpoint& touchpoint, const std::vector<AccountId>& accounts)
{
    if (touchpoint.id.isValid())
        return QStringLiteral("touchpoint.change/%1").arg(touchpoint.id.value());
    return accounts.size() > 1 ? QStringLiteral("touchpoint.several") : noteDraftKey(accounts.front());
}

TouchpointForm::TouchpointForm(Session& session, const QString& room, const Touchpoint& touchpoint,
                               std::vector<AccountId> accounts, QWidget* parent)
    : Form(session, room, titleOf(session, accounts), parent), m_before(touchpoint), m_accounts(std::move(accounts))
{
    const bool isNew = !touchpoint.id.isValid();
    m_kind = named(new TypedBox(this), "kind", tr("Touchpoint type"));
    place(m_kind, tr("Touchpoint type"), Width::Whole);
    fillTouchpointKinds(*m_kind, session, touchpoint.kindId);
    m_day = day("day", tr("Day"), touchpoint.day);
    m_minutes = count("minutes", tr("Minutes"), touchpoint.minutes, tr("Enter the minutes as a whole number."));
    m_mood = named(new MoodField(this, false, this), "mood", tr("Customer's mood"));
    place(m_mood, tr("Customer's mood"), Width::Whole);
    m_mood->setMood(touchpoint.mood);
    if (!isNew)
        m_member = member("member", tr("Member"), touchpoint.memberId.value());
    m_text = wideText("text", tr("Note"), touchpoint.text, tr("What was said and agreed?"));
    foot(tr("Save"), draftKeyOf(touchpoint, m_accounts));
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

Result<Edit> TouchpointForm::addToAll(Touchpoint touchpoint)
{
    Edit all(QStringLiteral("touchpoint.add"), session().act());
    for (const AccountId account : m_accounts) {
        touchpoint.accountId = account;
        auto added = editOf(touchpoint::add(touchpoint, session().act()));
        if (!added || m_accounts.size() == 1)
            return added;
        all.append(*added);
    }
    return all;
}

void TouchpointForm::accept()
{
    Touchpoint after = m_before;
    after.kindId = touchpointKindIn(*m_kind);
    if (!after.kindId.isValid())
        alsoWrong(noTouchpointKindText(), m_kind);
    after.text = m_text->toPlainText().trimmed();
    after.day = m_day->date();
    after.minutes = countIn(*m_minutes);
    after.mood = m_mood->mood();
    if (!m_member)
        return store(addToAll(after),
                     m_accounts.size() == 1 ? tr("Touchpoint logged.")
                                            : tr("%Ln touchpoints logged.", nullptr, int(m_accounts.size())),
                     [session = &session(), accounts = m_accounts, kind = after.kindId] {
                         rememberTouchpointKind(*session, accounts, kind);
                     });
    after.memberId = MemberId(m_member->currentData().toLongLong());
    store(touchpoint::change(m_before, after, session().act()), tr("Touchpoint changed."));
}

} // namespace

void openTouchpointForm(Session& session, QWidget* parent, const std::vector<AccountId>& accounts,
                        std::function<void()> next)
{
    if (accounts.empty())
        return;
    const AccountRow* row = AccountRows::of(session).find(accounts.front());
    if (!row)
        return;
    Touchpoint fresh;
    fresh.accountId = accounts.front();
    fresh.kindId = usualTouchpointKind(session, row->account().tier);
    fresh.day = session.today();
    auto* form = new TouchpointForm(session, QStringLiteral("note"), fresh, accounts, parent);
    form->setObjectName(QStringLiteral("account.touchpointForm"));
    if (next)
        form->setNext(TouchpointFields::tr("Save and open the next"), std::move(next));
    form->open();
}

void openTouchpointEditor(Session& session, QWidget* parent, const Touchpoint& touchpoint)
{
    auto* form = new TouchpointForm(session, QStringLiteral("touchpoint"), touchpoint, {touchpoint.accountId}, parent);
    form->setObjectName(QStringLiteral("account.touchpointEditor"));
    form->open();
}

} // namespace tasuki
