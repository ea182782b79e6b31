// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <vector>

class QWidget;

namespace tasuki {

class DataTable;

/// Which rows a page's lists show, so that the one that an undo or a redo brings back can be stood on: whoever takes
/// back a removal goes on with what was removed.
class BroughtBack {
public:
    explicit BroughtBack(const QWidget* page);
    /// The first row of each list that was not there before becomes its current one.
    void stand() const;

private:
    struct List {
        QPointer<DataTable> table;
        std::vector<qint64> ids; ///< in order of size
    };
    std::vector<List> m_lists;
};

} // namespace tasuki
