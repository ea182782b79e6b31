// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_sheet.h"

#include "base/names.h"
#include "base/text.h"
#include "capture/accounts_field.h"
#include "capture/capture_source.h"
#include "capture/capture_words.h"
#include "capture/note_preview.h"
#include "contact/contact_store.h"
#include "session/account_field.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "theme/tokens.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_template.h"
#include "touchpoint/written_kind.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/form_fields.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"
#include "widgets/typed_box.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tasuki {

using capture::Mark;
using capture::Noted;

namespace {

constexpr int kWide = 720;
constexpr int kLeastNote = 180;
const QString kDraft = QStringLiteral("capture.full");

struct MarkKey {
    Mark mark;
    int key;
    const char* name;
};
constexpr std::array<MarkKey, 3> kMarkKeys{{{Mark::Decision, Qt::Key_F6, "decision"},
                                            {Mark::Promise, Qt::Key_F7, "promise"},
                                            {Mark::Task, Qt::Key_F8, "task"}}};
constexpr int kPreviewKey = Qt::Key_F9;

class CaptureSheet final : public Form {
    Q_DECLARE_TR_FUNCTIONS(CaptureSheet)
public:
    CaptureSheet(Session& session, QWidget* parent);
    void accept() override;
    void carry(const Noted& noted);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addMarks();
    QString markText(Mark mark) const;
    void mark(Mark as);
    void showMarks();
    void showPreview(bool shown);
    QString wordOf(const QString& newKind) const;
    void chooseKind(const Noted& noted);
    void offerContacts();
    void showStores();
    Noted noted();

    std::optional<capture::Known> m_known;
    AccountsField* m_accounts;
    TypedBox* m_kind;
    DateEdit* m_day;
    QLineEdit* m_minutes;
    MoodField* m_mood;
    QComboBox* m_member;
    QComboBox* m_contact;
    std::vector<Contact> m_contacts; ///< of the first account
    AccountId m_contactsOf;
    QLineEdit* m_present;
    QLineEdit* m_links;
    QPushButton* m_previewButton = nullptr;
    ComposingTextEdit* m_text;
    TouchpointTemplate* m_template;
    NotePreview* m_preview;
    TextLabel* m_stores;
};

CaptureSheet::CaptureSheet(Session& session, QWidget* parent)
    : Form(session, QStringLiteral("captureSheet"), tr("Full editor"), parent)
{
    setObjectName(QStringLiteral("capture.sheet"));
    setWantedWidth(kWide);
    m_known = session.read(capture::known(session.db()));
    m_accounts = named(new AccountsField(session, tr("Accounts"), this), "accounts", tr("Accounts"));
    m_accounts->line()->setObjectName(QStringLiteral("captureSheet.account"));
    place(m_accounts, tr("Accounts"), Width::Whole);
    m_kind = named(new TypedBox(this), "kind", tr("Touchpoint type"));
    place(m_kind, tr("Touchpoint type"), Width::Half);
    fillTouchpointKinds(*m_kind, session, usualTouchpointKind(session, {}));
    m_day = day("day", tr("Day"), session.today());
    addMarks();
    m_text = wideText("text", tr("Note (Markdown)"), {},
                      tr("What was said and agreed? An email or a transcript can be pasted."));
    m_text->setMinimumHeight(kLeastNote);
    m_template = new TouchpointTemplate(*m_kind, *m_text, session);
    m_preview = named(new NotePreview(this), "preview", tr("Preview"));
    m_preview->hide();
    column()->addWidget(m_preview, 1);
    m_stores = new TextLabel(TextLabel::Kind::Caption, {}, this);
    m_stores->setObjectName(QStringLiteral("captureSheet.stores"));
    column()->addWidget(m_stores);
    block();
    m_minutes = count("minutes", tr("Minutes"), {}, tr("Enter the minutes as a whole number."));
    m_member = member("member", tr("Member"), session.workspace().actor().value());
    m_mood = named(new MoodField(this, false, this), "mood", tr("Customer's mood"));
    place(m_mood, tr("Customer's mood"), Width::Whole);
    m_contact = contact("contact", tr("Contact"), {}, {}, {});
    m_present = half(line("present", tr("Also present"), {}, tr("Of both sides, separated by commas")));
    m_links = line("links", tr("Links"), {}, QStringLiteral("https://"));
    foot(tr("Save"), kDraft);
    auto* editTemplate = named(new QPushButton(this), "editTemplate", tr("Edit template…"));
    editTemplate->setText(tr("Edit template…"));
    connect(editTemplate, &QPushButton::clicked, m_template, &TouchpointTemplate::edit);
    addFootButton(editTemplate);
    connect(m_accounts, &AccountsField::changed, this, [this] {
        forgetProblem(m_accounts);
        offerContacts();
        showStores();
    });
    whenEdited([this] { showStores(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &CaptureSheet::showMarks);
    offerContacts();
    showMarks();
    showStores();
    (m_accounts->accounts().empty() ? static_cast<QWidget*>(m_accounts) : m_text)->setFocus();
}

/// A button for each mark, with its key, and the preview's.
void CaptureSheet::addMarks()
{
    QHBoxLayout* buttons = row(tr("Mark the line"));
    for (const MarkKey& key : kMarkKeys) {
        auto* button = named(new QPushButton(this), key.name, markText(key.mark));
        button->setText(markText(key.mark) + QStringLiteral("  ") + QKeySequence(key.key).toString());
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, as = key.mark] { mark(as); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_previewButton = named(new QPushButton(this), "showPreview", tr("Preview"));
    m_previewButton->setText(tr("Preview") + QStringLiteral("  ") + QKeySequence(kPreviewKey).toString());
    m_previewButton->setFocusPolicy(Qt::NoFocus);
    m_previewButton->setCheckable(true);
    connect(m_previewButton, &QPushButton::toggled, this, &CaptureSheet::showPreview);
    buttons->addWidget(m_previewButton);
}

QString CaptureSheet::markText(Mark mark) const
{
    switch (mark) {
    case Mark::Decision: return tr("Decision made");
    case Mark::Promise: return tr("Promise");
    case Mark::Task: return tr("Task");
    case Mark::None: break;
    }
    return {};
}

void CaptureSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && !m_text->isComposing()) {
        for (const MarkKey& key : kMarkKeys)
            if (event->key() == key.key) {
                event->accept();
                return mark(key.mark);
            }
        if (event->key() == kPreviewKey) {
            event->accept();
            return m_previewButton->toggle();
        }
    }
    Form::keyPressEvent(event);
}

/// The line of the cursor, or every line of the selection; one step of the text's own undo.
void CaptureSheet::mark(Mark as)
{
    if (m_previewButton->isChecked())
        return;
    QTextCursor cursor = m_text->textCursor();
    const int last = m_text->document()->findBlock(cursor.selectionEnd()).blockNumber();
    int at = m_text->document()->findBlock(cursor.selectionStart()).blockNumber();
    const bool isOne = at == last;
    cursor.beginEditBlock();
    for (; at <= last; ++at) {
        const QTextBlock block = m_text->document()->findBlockByNumber(at);
        if (!isOne && block.text().trimmed().isEmpty())
            continue;
        QTextCursor line(block);
        line.select(QTextCursor::LineUnderCursor);
        line.movePosition(QTextCursor::StartOfBlock);
        line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        line.insertText(capture::marked(block.text(), as, session().words()));
    }
    cursor.endEditBlock();
    m_text->setFocus();
}

void CaptureSheet::showMarks()
{
    const Tokens& t = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const Mark mark = capture::markOf(block.text());
        if (mark == Mark::None)
            continue;
        QTextEdit::ExtraSelection shown;
        shown.cursor = QTextCursor(block);
        shown.format.setBackground(mark == Mark::Task ? t.goodSoft : mark == Mark::Promise ? t.accentSoft : t.neutral);
        shown.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.push_back(shown);
    }
    m_text->setExtraSelections(marks);
}

void CaptureSheet::showPreview(bool shown)
{
    const bool hadFocus = m_text->hasFocus() || m_preview->hasFocus();
    m_preview->setNote(m_text->toPlainText());
    m_text->setVisible(!shown);
    m_preview->setVisible(shown);
    if (hadFocus)
        (shown ? static_cast<QWidget*>(m_preview) : m_text)->setFocus();
}

/// Those of the first account; what was typed stays.
void CaptureSheet::offerContacts()
{
    const auto accounts = m_accounts->accounts();
    const AccountId first = accounts.empty() ? AccountId() : accounts.front();
    if (first == m_contactsOf)
        return;
    m_contactsOf = first;
    m_contacts.clear();
    if (first.isValid())
        m_contacts = session().readToShow(ContactStore(session().db()).ofAccount(first));
    QStringList names;
    for (const Contact& contact : m_contacts)
        names += oneLine(contact.name);
    const QSignalBlocker quiet(m_contact);
    fillSuggestions(*m_contact, names, m_contact->currentText());
}

Noted CaptureSheet::noted()
{
    Noted made;
    made.accounts = m_accounts->accounts();
    made.kind = touchpointKindIn(*m_kind);
    if (!made.kind.isValid() && touchpoint::writtenKind(m_kind->currentText()))
        made.newKind = m_kind->currentText().trimmed();
    made.day = m_day->date();
    made.minutes = countIn(*m_minutes);
    made.mood = m_mood->mood();
    made.member = MemberId(m_member->currentData().toLongLong());
    QString other;
    readContact(*m_contact, m_contacts, {}, made.contact, other);
    QStringList present;
    if (!made.contact.isValid() && !other.isEmpty())
        present += other;
    if (const QString also = m_present->text().trimmed(); !also.isEmpty())
        present += also;
    made.present = joined(present, session().words());
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    made.links = m_links->text().split(spaces, Qt::SkipEmptyParts).join(u'\n');
    made.text = m_template->note();
    return made;
}

void CaptureSheet::showStores()
{
    if (!m_known)
        return;
    const capture::FollowUps follow = capture::followUpsOf(m_text->toPlainText(), *m_known, session().today());
    QString words =
        storesText(int(m_accounts->accounts().size()), int(follow.promises.size()), int(follow.tasks.size()));
    if (m_accounts->accounts().size() > 1 && !(follow.promises.empty() && follow.tasks.empty()))
        words += QStringLiteral(" · ") + tr("promises and tasks: the first account");
    m_stores->setText(words);
}

void CaptureSheet::accept()
{
    if (m_accounts->isUnclear())
        alsoWrong(tr("Choose an account from the list, or leave the field empty."), m_accounts->line());
    const Noted made = noted();
    if (!made.kind.isValid() && made.newKind.isEmpty())
        alsoWrong(noTouchpointKindText(), m_kind);
    const auto known = session().read(capture::known(session().db()));
    if (!known)
        return;
    const capture::FollowUps follow = capture::followUpsOf(made.text, *known, session().today());
    asksFor("accounts", m_accounts->line());
    store(capture::store(made, *known, session().act()),
          tr("%1 saved.")
              .arg(storesText(int(made.accounts.size()), int(follow.promises.size()), int(follow.tasks.size()))),
          [session = &session(), accounts = made.accounts, kind = made.kind] {
              if (kind.isValid())
                  rememberTouchpointKind(*session, accounts, kind);
          });
}

/// A type that the workspace has is called as it is there; else as the language calls an email.
QString CaptureSheet::wordOf(const QString& newKind) const
{
    const auto* written = touchpoint::writtenKind(newKind);
    for (const TouchpointKind& kind : m_known ? m_known->kinds : std::vector<TouchpointKind>())
        if (written && kind.code == QStringView(written->code) && !kind.retired)
            return kindText(kind, session().words());
    if (newKind == u"email" && session().words() == TermLanguage::Japanese)
        return QStringLiteral("メール");
    return newKind;
}

void CaptureSheet::chooseKind(const Noted& noted)
{
    TouchpointKindId kind = noted.kind;
    if (!kind.isValid() && !noted.newKind.isEmpty())
        return m_kind->setEditText(wordOf(noted.newKind));
    if (!kind.isValid() && !noted.accounts.empty())
        if (const AccountRow* row = AccountRows::of(session()).find(noted.accounts.front()))
            kind = usualTouchpointKind(session(), row->account().tier);
    if (kind.isValid())
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind.value())));
}

void CaptureSheet::carry(const Noted& noted)
{
    const QString before = m_template->note();
    const bool isFresh = before.isEmpty() && m_accounts->accounts().empty();
    if (!isFresh && noted.text.isEmpty())
        return; // the draft goes on
    for (const AccountId account : noted.accounts)
        m_accounts->add(account);
    if (isFresh || noted.kind.isValid() || !noted.newKind.isEmpty())
        chooseKind(noted);
    if (noted.day.isValid())
        m_day->setDate(noted.day);
    if (noted.minutes)
        m_minutes->setText(QString::number(*noted.minutes));
    if (noted.mood)
        m_mood->setMood(noted.mood);
    if (const int index = m_member->findData(noted.member.value()); noted.member.isValid() && index >= 0)
        m_member->setCurrentIndex(index);
    if (const auto found = std::ranges::find(m_contacts, noted.contact, &Contact::id); found != m_contacts.end())
        m_contact->setEditText(oneLine(found->name));
    if (!noted.present.isEmpty())
        m_present->setText(noted.present);
    if (!noted.links.isEmpty())
        m_links->setText(QString(noted.links).replace(u'\n', u' '));
    if (!before.isEmpty())
        m_text->setPlainText(before + QStringLiteral("\n\n") + noted.text);
    else if (!noted.text.isEmpty())
        m_text->setPlainText(noted.text);
    m_text->moveCursor(QTextCursor::End);
    if (!m_accounts->accounts().empty())
        m_text->setFocus();
    // What was a line's draft is this one's from now on.
    if (auto* draft = findChild<FormDraft*>())
        draft->keep();
}

} // namespace

void openCaptureSheet(Session& session, QWidget* parent, const Noted& carried)
{
    // What was typed into one that is open becomes the draft that this one goes on with.
    SheetPlace::of(parent).leaveAll();
    auto* sheet = new CaptureSheet(session, parent);
    sheet->carry(carried);
    sheet->open();
}

void openCaptureFile(Session& session, QWidget* parent, const QString& path)
{
    const auto addresses = session.read(capture::addresses(session.db()));
    const auto settings = session.read(storage::attempt([&] { return Settings::read(session.db()); }));
    if (!addresses || !settings)
        return;
    const auto noted = capture::notedOfFile(path, *addresses, session.directory(), settings->zone(), session.today());
    if (!noted)
        return session.sayError(noted.error());
    openCaptureSheet(session, parent, *noted);
}

} // namespace tasuki
