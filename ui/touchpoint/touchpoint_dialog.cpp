// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_dialog.h"

#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form.h"
#include "session/session.h"
#include "touchpoint/note_editor.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tasuki {

namespace {

class TouchpointEditor final : public Form {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
public:
    TouchpointEditor(Session& session, const Touchpoint& touchpoint, QWidget* parent);
    void accept() override;

private:
    const Touchpoint m_before;
    ComposingTextEdit* m_text;
    QComboBox* m_kind;
    DateEdit* m_day;
    QLineEdit* m_minutes;
    QComboBox* m_mood;
    QComboBox* m_member;
};

QString titleOf(const AccountRow* row)
{
    return AccountWords::tr("Touchpoint: %1").arg(row ? oneLine(row->account().name, 60) : QString());
}

TouchpointEditor::TouchpointEditor(Session& session, const Touchpoint& touchpoint, QWidget* parent)
    : Form(session, QStringLiteral("touchpoint"), titleOf(AccountRows::of(session).find(touchpoint.accountId)), parent),
      m_before(touchpoint)
{
    setObjectName(QStringLiteral("account.touchpointEditor"));
    setMinimumWidth(560);
    m_text = wideText("text", tr("Note"), touchpoint.text, tr("What was said, what was agreed?"));
    m_text->setMinimumHeight(140);
    m_text->moveCursor(QTextCursor::End);
    block();
    m_kind = box("kind", tr("Kind of touchpoint"));
    fillTouchpointKinds(*m_kind, session, touchpoint.kindId);
    m_day = day("day", tr("Day"), touchpoint.day);
    m_minutes = count("minutes", tr("Minutes"), touchpoint.minutes, tr("Minutes are a whole number."));
    m_mood = box("mood", tr("Mood of the customer"));
    fillMoods(*m_mood, touchpoint.mood);
    m_member = member("member", tr("Member"), touchpoint.memberId.value());
    foot(tr("Save"), QStringLiteral("touchpoint.change/%1").arg(touchpoint.id.value()));
    m_text->setFocus();
}

void TouchpointEditor::accept()
{
    Touchpoint after = m_before;
    after.text = m_text->toPlainText().trimmed();
    after.kindId = TouchpointKindId(m_kind->currentData().toLongLong());
    after.day = m_day->date();
    after.minutes = countIn(*m_minutes);
    after.mood = moodOf(*m_mood);
    after.memberId = MemberId(m_member->currentData().toLongLong());
    store(touchpoint::change(m_before, after, session().act()), tr("The touchpoint is changed."));
}

} // namespace

void openTouchpointDialog(Session& session, QWidget* parent, AccountId account)
{
    const AccountRow* row = AccountRows::of(session).find(account);
    if (!row)
        return;
    const QString name = QStringLiteral("account.touchpointDialog");
    // A key that is pressed twice comes before the first dialog has the keyboard.
    for (QDialog* open : parent->findChildren<QDialog*>(name)) {
        if (open->isVisible()) {
            open->activateWindow();
            return;
        }
    }
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(titleOf(row));
    dialog->setMinimumWidth(620);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* editor = new NoteEditor(session, dialog);
    editor->setAccount(account);
    layout->addWidget(editor);
    QObject::connect(editor, &NoteEditor::saved, dialog, &QDialog::accept);
    QObject::connect(editor, &NoteEditor::left, dialog, &QDialog::reject); // the draft stays
    dialog->open();
    editor->setFocusToText();
}

void openTouchpointEditor(Session& session, QWidget* parent, const Touchpoint& touchpoint)
{
    (new TouchpointEditor(session, touchpoint, parent))->open();
}

} // namespace tasuki
