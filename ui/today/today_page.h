// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/day_source.h"
#include "session/list_page.h"
#include "today/today_queue.h"
#include "widgets/painting.h"

#include <QHash>
#include <QTimer>

#include <memory>

class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace tasuki {

class DayCards;
class Inspector;
struct TodayAct;
template <typename T>
class BackgroundRead;

/// A row of the queue as the list holds it.
struct TodayRow {
    qint64 id = 0;
    int place = 0; ///< 1 is the first of those that are shown
    today::Entry entry;

    bool operator==(const TodayRow&) const = default;
};

/// 今日: what waits for who acts, the most pressing first; each row has its act on a key.
class TodayPage final : public ListPage<TodayRow> {
    Q_OBJECT
public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);
    ~TodayPage() override;

    QString id() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString icon() const override { return QStringLiteral("sun"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    QString totals() override;
    int badge() const override;
    bool isReady() override;
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override { return std::nullopt; }
    bool canExport() override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<Choice> choices() const override;
    void applyFilter() override;
    void clearFilters() override;
    void rowChosen(qint64 id) override;
    void refresh() override;

    /// What is read at once, beside the window where that takes a while.
    struct Read {
        today::Queue queue;
        std::vector<report::DayAct> done;
    };
    static Result<Read> read(storage::Database& db, QDate today, MemberId member, TermLanguage language);
    void readBeside();
    void take(Read read);
    void show();
    qint64 idOf(const today::Entry& entry);
    bool isMine(const today::Entry& entry) const;
    bool isOfTeam(const today::Entry& entry) const;
    bool isWithTeam() const;
    int countOf(bool withTeam) const;
    EntryData paintOf(const TodayRow& row) const;

    TodayAct actOn(const TodayRow& row);
    void perform();
    void snooze();
    void assign();
    void open();
    void peek();
    void showPeek();
    void fillEmptyState();

    today::Queue m_queue;
    std::vector<report::DayAct> m_done;
    std::unique_ptr<BackgroundRead<Read>> m_read;
    QHash<std::pair<QString, qint64>, qint64> m_ids; ///< of rows, by source and what they are about
    bool m_hasQueue = false;
    TermLanguage m_words{}; ///< in which the queue is told
    QTimer m_later;         ///< reads what changed while nobody looked: many acts at once
    QSplitter* m_splitter = nullptr;
    int m_sideWidth = 0;              ///< that it was given last
    QStackedWidget* m_side = nullptr; ///< the cards of the day, or what is known of the row
    DayCards* m_cards = nullptr;
    QScrollArea* m_cardScroll = nullptr; ///< takes the keys where the cards have no room
    Inspector* m_peek = nullptr;
    QPushButton* m_weights = nullptr;
};

} // namespace tasuki
