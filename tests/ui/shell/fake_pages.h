// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "shell/acting.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "shell/ui_settings.h"
#include "support/catch.h"
#include "theme/theme.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/filter_chips.h"
#include "widgets/inspector.h"
#include "widgets/search_edit.h"

#include <QSettings>
#include <QTemporaryDir>

namespace tasuki::test {

/// One row of a made-up list: enough of everything that a cell can be.
struct FakeAccount {
    qint64 id = 0;
    QString name;
    QString yomi;
    int health = 0;
    int change = 0;
    QString stage;
    Tone stageTone = Tone::Info;
    QString touch;
    qint64 mrr = 0;
    QDate renewal;
    QString owner;
    std::vector<std::optional<double>> trend;

    bool operator==(const FakeAccount&) const = default;
};

/// The same for the same count.
std::vector<FakeAccount> fakeAccounts(int count);
RowTableModel<FakeAccount>::Columns fakeColumns(std::function<bool(const FakeAccount&, const QVariant&)> renamed = {});

class FakeActing final : public ActingMember {
    Q_OBJECT
public:
    std::vector<Member> members() const override
    {
        return {
            {1, QStringLiteral("田中 陸")}, {2, QStringLiteral("佐藤 美咲")}, {3, QStringLiteral("R&D <b>Kim</b>")}};
    }
    qint64 current() const override { return m_current; }
    void choose(qint64 id) override
    {
        m_current = id;
        Q_EMIT changed();
    }

private:
    qint64 m_current = 1;
};

/// Remembers what was asked and answers what it was told to.
class FakeDialogs final : public Dialogs {
public:
    void ask(QWidget*, const Question& question, std::function<void(const QString&)> answered) override
    {
        asked.push_back(question);
        if (answered)
            answered(answer);
    }
    void openFile(QWidget*, const QString&, const QString&, std::function<void(const QString&)> chosen) override
    {
        if (!file.isEmpty())
            chosen(file);
    }
    void openFiles(QWidget*, const QString&, const QString&, std::function<void(const QStringList&)> chosen) override
    {
        if (!file.isEmpty())
            chosen({file});
    }
    void saveFile(QWidget*, const QString&, const QString& name, const QString&,
                  std::function<void(const QString&)> chosen) override
    {
        suggested = name;
        if (!file.isEmpty())
            chosen(file);
    }
    std::vector<Question> asked;
    QString answer;
    QString file;
    QString suggested;
};

class FakeScheme final : public ColorSchemeSource {
    Q_OBJECT
public:
    bool isDark() const override { return dark; }
    void turn(bool toDark)
    {
        dark = toDark;
        Q_EMIT changed();
    }
    bool dark = false;
};

class FakeAccountsPage final : public Page {
    Q_OBJECT
public:
    explicit FakeAccountsPage(Shell* shell = nullptr) : m_shell(shell) {}
    QString id() const override { return QStringLiteral("accounts"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("building-2"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    void build() override;
    QString place() const override { return m_place; }
    void activate(const QString& place) override { m_place = place; }
    QWidget* inspector() override { return m_inspector; }
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override { return {table}; }
    QString newCommand() const override { return QStringLiteral("account.new"); }
    bool focusFilter() override;
    std::optional<TableExport> exportTable() override;
    void retranslate() override;

    DataTable* table = nullptr;
    RowTableModel<FakeAccount>* model = nullptr;
    SearchEdit* filter = nullptr;
    QStringList done; ///< commands that ran

private:
    void showAccount(qint64 id);

    Shell* m_shell;
    Inspector* m_inspector = nullptr;
    FilterChips* m_chips = nullptr;
    QString m_place;
};

class FakeTodayPage final : public Page {
    Q_OBJECT
public:
    QString id() const override { return QStringLiteral("today"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("sun"); }
    PageSection section() const override { return PageSection::Mine; }
    int badge() const override { return 7; }
    QString caption() const override;
    void build() override;
};

class FakeKpiPage final : public Page {
    Q_OBJECT
public:
    QString id() const override { return QStringLiteral("kpi"); }
    QString title() const override { return QStringLiteral("KPI"); }
    QString icon() const override { return QStringLiteral("layout-dashboard"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    void build() override;
};

/// Has nothing, and says so.
class FakeEmptyPage final : public Page {
    Q_OBJECT
public:
    FakeEmptyPage(QString id, QString title, QString icon, PageSection section)
        : m_id(std::move(id)), m_title(std::move(title)), m_icon(std::move(icon)), m_section(section)
    {}
    QString id() const override { return m_id; }
    QString title() const override { return m_title; }
    QString icon() const override { return m_icon; }
    PageSection section() const override { return m_section; }
    void build() override;

private:
    QString m_id, m_title, m_icon;
    PageSection m_section;
};

/// A whole window with fake pages, and what it is given.
class FakeShell {
public:
    explicit FakeShell(ThemeMode mode = ThemeMode::Light, const QString& language = QStringLiteral("en"));
    ~FakeShell();
    void show(int width = 1440, int height = 900);

private:
    QTemporaryDir m_dir;

public:
    QSettings file;
    UiSettings settings;
    FakeScheme* scheme; ///< owned by the theme
    Theme theme;
    Language language;
    FakeDialogs dialogs;
    FakeActing acting;
    MainWindow window;
    FakeAccountsPage* accounts;
};

/// What an export of a page has: every column that there is, or those on the screen.
struct Exported {
    explicit Exported(Page& page, bool all = true)
    {
        const auto list = page.exportTable();
        REQUIRE(list);
        const auto table = all && list->all ? *list->all(TermLanguage::English) : list->shown;
        for (const format::Column& column : table.columns)
            header += column.name;
        rows = table.rows;
    }
    QString at(const QStringList& row, const char* name) const
    {
        const qsizetype column = header.indexOf(QLatin1String(name));
        REQUIRE(column >= 0);
        return row[column];
    }

    QStringList header;
    std::vector<QStringList> rows;
};

} // namespace tasuki::test
