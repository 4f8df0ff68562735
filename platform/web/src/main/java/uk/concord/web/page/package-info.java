/** What the layout and its tags show: who is signed in, where they may go, whether business time was moved. */
package uk.concord.web.page;
