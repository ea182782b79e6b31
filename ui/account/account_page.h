// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shell/page.h"

#include <QPointer>

class QSplitter;

namespace tasuki {

class AccountHead;
class AccountRows;
class AccountSide;
class ChangeSet;
class EmptyState;
class FilterChips;
class NextStepLine;
class NoteEditor;
class RelayLine;
class Session;
class TextLabel;
class TimelineModel;
class TimelineView;
struct SectionCommand;
struct AccountRow;
struct Touchpoint;

/// One account: what it is worth, what was said, who is who, and everything that happened.
class AccountPage final : public Page {
    Q_OBJECT
public:
    explicit AccountPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("account"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("building-2"); }
    PageSection section() const override { return PageSection::Hidden; }
    QString railId() const override { return QStringLiteral("accounts"); }
    QString caption() const override;
    std::vector<PillData> pills() const override;
    QString newCommand() const override { return QStringLiteral("thisAccount.note"); }
    bool isReady() override;
    void build() override;
    /// `place`: the account's id, or "12/contacts/34" for a row of the section that shows this table.
    void activate(const QString& place) override;
    QString place() const override;
    void retranslate() override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    QWidget* home() override;
    std::optional<TableExport> exportTable() override;
    /// No more width than story and cards need one below the other.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildStory();
    void turn();
    const AccountRow* row() const;
    void show(AccountId account);
    void onChanged(const ChangeSet& changes);
    QWidget* showRow(const QString& table, qint64 id);
    AccountId firstAccount() const;
    /// Why there is nothing to show.
    void sayGone();
    void refresh();
    void refreshTimeline();
    void refreshChips();
    void openEntry(int entry);
    /// The touchpoint that the timeline stands on, or null.
    const Touchpoint* currentTouchpoint() const;
    void editTouchpoint();
    void showMenu(const QPoint& at);
    void removeFocused();
    void editDetails();
    void handOff();
    void completeNext();
    void snoozeNext(const QPoint& at);
    void merge();
    QPoint menuPoint() const;
    /// Commands of this page by the ends of their ids; an empty one parts them.
    void popUp(const QString& name, const QStringList& commands, const QPoint& at);
    Command sectionCommand(Entity entity, const SectionCommand& wanted);
    Command command(const QString& id, std::function<QString()> text, const QString& key, std::function<void()> run,
                    CommandScope scope);

    Session& m_session;
    AccountRows& m_rows;
    AccountId m_account;
    QWidget* m_content = nullptr;
    EmptyState* m_gone = nullptr;
    AccountHead* m_head = nullptr;
    NextStepLine* m_next = nullptr;
    NoteEditor* m_note = nullptr;
    RelayLine* m_relay = nullptr;
    FilterChips* m_types = nullptr;
    TimelineModel* m_timeline = nullptr;
    TimelineView* m_view = nullptr;
    AccountSide* m_side = nullptr;
    QSplitter* m_splitter = nullptr; ///< the story and the side
    QPointer<QWidget> m_home;        ///< the list of the row that was gone to
};

} // namespace tasuki
