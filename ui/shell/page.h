// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "format/table.h"
#include "shell/command.h"
#include "widgets/painting.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace tasuki {

class DataTable;

/// Where in the rail a page stands. `Hidden` pages are reached from another one (an account's own page), those `Behind`
/// another one also by a command and the palette.
enum class PageSection { Mine, Team, Activity, Foot, Behind, Hidden };

/// A list for a file: the rows that pass its filter, in their order. Cells hold codes and plain values; see
/// exports::writeListFile().
struct TableExport {
    QString name;        ///< suggested file name, without extension; also by which its columns are known
    format::Table shown; ///< the columns that are on the screen, in their order
    /// The same rows with every column there is, in words of that language where columns alone cannot tell them.
    /// Without it there are no others.
    std::function<Result<format::Table>(TermLanguage)> all{};
    int allColumns = 0;
    /// Its texts are those of the window, and in no other language.
    bool isOfWindow = false;
    /// A format that only this list has: of tasks a calendar file.
    struct OwnFormat {
        Term name;      ///< its code is the ending of its files
        QString filter; ///< of the dialog that asks for the file
        std::function<Result<QByteArray>()> bytes;
    };
    std::optional<OwnFormat> ownFormat{};
};

/// One page of the window. Make it cheap: widgets are made in `build()`, which comes once, before the page is first
/// shown. Everything else has a default; a page overrides what it has.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr) : QWidget(parent) { setFocusPolicy(Qt::ClickFocus); }

    virtual QString id() const = 0;    ///< "accounts": --page and history name it
    virtual QString title() const = 0; ///< translated; asked again when the language changes
    virtual QString icon() const = 0;  ///< of resources/icons
    virtual PageSection section() const = 0;
    /// Which rail item lights up while it is shown: its own, or of a hidden page the one that it belongs to.
    virtual QString railId() const { return id(); }

    /// False while what it shows is still being read, which begins when this is asked: the window says so instead of
    /// building and showing the page, until `ready`. Cheap.
    virtual bool isReady() { return true; }
    /// While the page is not ready: a new widget that shows what is known already, or null. Cheap.
    virtual DataTable* preview(QWidget* parent)
    {
        Q_UNUSED(parent)
        return nullptr;
    }
    virtual void build() {}
    /// It is shown now, at `place` ("" as it was left). Also after Alt+←.
    virtual void activate(const QString& place) { Q_UNUSED(place) }
    /// Where it is, so that the history can come back to it.
    virtual QString place() const { return {}; }

    virtual QString caption() const { return {}; } ///< beside the title: "30 accounts · MRR ¥3,068万"
    /// Behind the caption, as many as there is room for. `captionChanged` tells of them, too.
    virtual std::vector<PillData> pills() const { return {}; }
    /// Below the page: what its list adds up to ("20 accounts"). Without it, and without a list, the page has no foot.
    virtual QString totals() { return {}; }
    virtual int badge() const { return 0; } ///< in the rail; none where 0
    /// What stands at the right edge while the page is shown. Owned by the page; null for none.
    virtual QWidget* inspector() { return nullptr; }
    /// Added to the registry once, when the page is added to the window.
    virtual std::vector<Command> commands() { return {}; }
    /// The lists that the page's commands of scope List work on; asked after build().
    virtual QList<QWidget*> lists() { return {}; }
    /// What has the keyboard when the page is shown.
    virtual QWidget* home()
    {
        const QList<QWidget*> all = lists();
        return all.isEmpty() ? this : all.front();
    }
    /// The command behind the New button and Ctrl+N; empty: a menu of all commands of CommandMenu::New.
    virtual QString newCommand() const { return {}; }
    /// Ctrl+F. False where there is nothing to filter.
    virtual bool focusFilter() { return false; }
    /// Whether there is a text to filter by; asked before build(), too: what is typed while the page waits for its data
    /// is kept, and given to `setFilterText` after build(), with the focus.
    virtual bool canFilter() const { return false; }
    virtual void setFilterText(const QString& text) { Q_UNUSED(text) }
    /// What Export writes; nothing where the page has no list.
    virtual std::optional<TableExport> exportTable() { return std::nullopt; }
    /// Whether there is something to export: asked often, so a page whose table takes time answers without making it.
    virtual bool canExport() { return exportTable().has_value(); }
    /// After a change of language; also once after build().
    virtual void retranslate() {}

Q_SIGNALS:
    void ready();
    void captionChanged();
    void badgeChanged();
    void totalsChanged();
    /// The inspector appeared, went or was exchanged.
    void inspectorChanged();

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace tasuki
