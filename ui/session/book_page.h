// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace tasuki {

class Session;

/// A page of figures: it waits for the book of a large workspace.
class BookPage : public Page {
    Q_OBJECT
public:
    BookPage(Session& session, QWidget* parent);

    bool isReady() override;

protected:
    /// Whether what it shows is of before.
    virtual bool isStale() const = 0;
    /// Shows what there is now; nothing where the book is not there yet, of which this page is told.
    virtual void refresh() = 0;

    Session& m_session;
};

} // namespace tasuki
