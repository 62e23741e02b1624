namespace RuleDocs;

/// <summary>The data of a rule that the tool writes to the docs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category">Its category.</param>
/// <param name="Severity">Its default severity.</param>
/// <param name="CodeFix">The title of the code fix, or None.</param>
internal sealed record Rule(string Id, string Title, string Category, string Severity, string CodeFix);
