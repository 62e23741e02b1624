namespace RuleDocs;

/// <summary>What the docs say of a rule beside what is written by hand.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category">Its category.</param>
/// <param name="Severity">Its severity where nobody sets another.</param>
/// <param name="CodeFix">The title of the code fix, or None.</param>
internal sealed record Rule(string Id, string Title, string Category, string Severity, string CodeFix);
