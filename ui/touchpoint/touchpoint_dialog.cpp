// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_dialog.h"

#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "touchpoint/note_editor.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

class TouchpointEditor final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
public:
    TouchpointEditor(Session& session, const Touchpoint& touchpoint, QWidget* parent);
    void accept() override;

protected:

private:
    void buildText(QVBoxLayout* layout);
    QFormLayout* buildFacts();
    void fillMembers();
    void say(const QString& problem);

    Session& m_session;
    const Touchpoint m_before;
    ComposingTextEdit* m_text = nullptr;
    QComboBox* m_kind = nullptr;
    DateEdit* m_day = nullptr;
    QLineEdit* m_minutes = nullptr;
    QComboBox* m_mood = nullptr;
    QComboBox* m_member = nullptr;
    TextLabel* m_problem = nullptr;
};

TouchpointEditor::TouchpointEditor(Session& session, const Touchpoint& touchpoint, QWidget* parent)
    : QDialog(parent), m_session(session), m_before(touchpoint)
{
    setObjectName(QStringLiteral("account.touchpointEditor"));
    const AccountRow* row = AccountRows::of(session).find(touchpoint.accountId);
    setWindowTitle(AccountWords::tr("Touchpoint: %1").arg(row ? oneLine(row->account().name, 60) : QString()));
    setMinimumWidth(560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    buildText(layout);
    layout->addLayout(buildFacts());
    const DialogFoot foot = addDialogFoot(*this, *layout, "touchpoint.problem", "touchpoint.ok", tr("Save"));
    m_problem = foot.problem;
    new FormDraft(session, QStringLiteral("touchpoint.change/%1").arg(touchpoint.id.value()), this);
    m_text->setFocus();
}

void TouchpointEditor::buildText(QVBoxLayout* layout)
{
    m_text = new ComposingTextEdit(this);
    m_text->setObjectName(QStringLiteral("touchpoint.text"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What was said, what was agreed?"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(140);
    m_text->setPlainText(m_before.text);
    m_text->moveCursor(QTextCursor::End);
    layout->addWidget(m_text, 1);
}

QFormLayout* TouchpointEditor::buildFacts()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    const auto add = [&](QWidget* field, const char* name, const QString& label) {
        field->setObjectName(QStringLiteral("touchpoint.") + QLatin1String(name));
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    m_kind = new QComboBox(this);
    fillTouchpointKinds(*m_kind, m_session, m_before.kindId);
    add(m_kind, "kind", tr("Kind of touchpoint"));
    m_day = new DateEdit([this] { return m_session.today(); }, this);
    m_day->setDate(m_before.day);
    add(m_day, "day", tr("Day"));
    m_minutes = new QLineEdit(m_before.minutes ? QString::number(*m_before.minutes) : QString(), this);
    add(m_minutes, "minutes", tr("Minutes"));
    m_mood = new QComboBox(this);
    fillMoods(*m_mood, m_before.mood);
    add(m_mood, "mood", tr("Mood of the customer"));
    m_member = new QComboBox(this);
    fillMembers();
    add(m_member, "member", tr("Member"));
    return form;
}

void TouchpointEditor::fillMembers()
{
    m_member->addItem(QStringLiteral("—"), qint64(0));
    for (const Member& member : m_session.directory().members())
        if (member.active || member.id == m_before.memberId)
            m_member->addItem(oneLine(member.name, 60), member.id.value());
    m_member->setCurrentIndex(std::max(0, m_member->findData(m_before.memberId.value())));
}

void TouchpointEditor::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void TouchpointEditor::accept()
{
    if (m_text->isComposing())
        return;
    Touchpoint after = m_before;
    after.text = m_text->toPlainText().trimmed();
    after.kindId = TouchpointKindId(m_kind->currentData().toLongLong());
    after.day = m_day->date();
    after.mood = moodOf(*m_mood);
    after.memberId = MemberId(m_member->currentData().toLongLong());
    if (!m_day->isValid()) {
        say(tr("Write dates as 2024/12/24 or 12/24."));
        return;
    }
    if (!readMinutes(m_minutes->text(), after.minutes)) {
        say(tr("Minutes are a whole number."));
        return;
    }
    auto edit = touchpoint::change(m_before, after, m_session.act());
    if (!edit) {
        say(edit.error().text);
        return;
    }
    closeForm(*this, m_session, m_session.run(std::move(edit), tr("The touchpoint is changed.")));
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
    dialog->setWindowTitle(AccountWords::tr("Touchpoint: %1").arg(oneLine(row->account().name, 60)));
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
    auto* dialog = new TouchpointEditor(session, touchpoint, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
