// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/touchpoint_form.h"

#include "base/names.h"
#include "capture/capture_sheet.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form.h"
#include "session/session.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/people_completer.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "touchpoint/touchpoint_template.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/typed_box.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

/// A new touchpoint, or one that is changed.
class TouchpointForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
public:
    TouchpointForm(Session& session, const QString& room, const Touchpoint& touchpoint, std::vector<AccountId> accounts,
                   QWidget* parent);
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Result<Edit> addToAll(Touchpoint touchpoint);
    Result<Edit> changed(const Touchpoint& after);
    void readPeople();
    void openFull();

    const Touchpoint m_before;
    const std::vector<AccountId> m_accounts;
    TypedBox* m_kind;
    DateEdit* m_day;
    QLineEdit* m_minutes;
    MoodField* m_mood;
    QComboBox* m_member = nullptr; ///< of one that is changed; a new one is the acting member's
    ComposingTextEdit* m_text;
    QLineEdit* m_present;
    TouchpointTemplate* m_template = nullptr; ///< of a new one
    QPushButton* m_full = nullptr;            ///< of a new one: goes on in the full editor
    QHash<AccountId, std::vector<capture::PersonName>> m_contacts;
    std::vector<TouchpointPerson> m_people; ///< as they are stored
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
    readPeople();
    QStringList names;
    for (const TouchpointPerson& person : m_people)
        names += oneLine(capture::personText(person, m_contacts.value(touchpoint.accountId), session.directory()));
    m_present =
        line("present", tr("Also present"), joined(names, session.words()), tr("Of both sides, separated by commas"));
    offerPeople(*m_present, session, m_accounts);
    m_text = wideText("text", tr("Note"), touchpoint.text, tr("What was said and agreed?"));
    if (isNew)
        m_template = new TouchpointTemplate(*m_kind, *m_text, session);
    foot(tr("Save"), draftKeyOf(touchpoint, m_accounts));
    if (isNew) {
        m_full = named(new QPushButton(this), "full", tr("Full editor"));
        m_full->setText(tr("Full editor") + QStringLiteral("  ") + QKeySequence(Qt::Key_F2).toString());
        connect(m_full, &QPushButton::clicked, this, &TouchpointForm::openFull);
        column()->addWidget(m_full, 0, Qt::AlignLeft); // the foot tells of the key for the next row
    }
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void TouchpointForm::readPeople()
{
    m_contacts = contactNames(session(), m_accounts);
    if (m_before.id.isValid())
        need(m_people, TouchpointStore(session().db()).people(m_before.id));
}

Result<Edit> TouchpointForm::addToAll(Touchpoint touchpoint)
{
    Edit all(QStringLiteral("touchpoint.add"), session().act());
    const auto people = capture::peopleOfEach(m_present->text(), m_accounts, m_contacts, session().directory());
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        touchpoint.accountId = m_accounts[i];
        auto added = touchpoint::add(touchpoint, session().act());
        if (!added)
            return std::move(added).error();
        all.append(added->edit);
        touchpoint::setPeople(all, added->touchpoint, {}, people[i], session().act());
    }
    return all;
}

Result<Edit> TouchpointForm::changed(const Touchpoint& after)
{
    auto edit = touchpoint::change(m_before, after, session().act());
    if (edit)
        touchpoint::setPeople(
            *edit, after, m_people,
            capture::peopleIn(m_present->text(), m_contacts.value(after.accountId), session().directory(), m_people),
            session().act());
    return edit;
}

void TouchpointForm::keyPressEvent(QKeyEvent* event)
{
    if (m_full && event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier && !m_text->isComposing()) {
        event->accept();
        return openFull();
    }
    Form::keyPressEvent(event);
}

/// The full editor takes over what was typed, and this form's draft with it.
void TouchpointForm::openFull()
{
    capture::Noted noted;
    noted.accounts = m_accounts;
    noted.kind = touchpointKindIn(*m_kind);
    noted.day = m_day->date();
    noted.minutes = countIn(*m_minutes);
    noted.mood = m_mood->mood();
    noted.present = m_present->text();
    noted.text = m_template->note();
    Session& of = session();
    QWidget* const over = parentWidget() ? parentWidget()->window() : window();
    // With a note its draft goes, as the full editor keeps one of its own. Without one that may have gone on with its
    // own.
    close(noted.text.isEmpty() ? End::Left : End::Cancelled);
    openCaptureSheet(of, over, noted);
}

void TouchpointForm::accept()
{
    Touchpoint after = m_before;
    after.kindId = touchpointKindIn(*m_kind);
    if (!after.kindId.isValid())
        alsoWrong(noTouchpointKindText(), m_kind);
    after.text = m_template ? m_template->note() : m_text->toPlainText().trimmed();
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
    store(changed(after), tr("Touchpoint changed."));
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
