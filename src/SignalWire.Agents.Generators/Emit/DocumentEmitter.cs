using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the method that writes the SWML document: constant segments, and calls where the document depends on the phone call.</summary>
internal static class DocumentEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent)
    {
        using (writer.Block($"public override void WriteDocument({Names.DocumentWriter} document)"))
        {
            SegmentEmitter.Emit(writer, "document.Write(", [
                """{"version":"1.0.0","sections":{"main":[{"answer":{}}""",
                """,{"ai":{"prompt":{"pom":[""",
                .. Items(agent.PromptSections, Section),
                agent.Tools.Count > 0 ? """]},"SWAIG":""" : """]}""",
            ], ");");
            if (agent.Tools.Count > 0)
            {
                writer.Line("document.WriteTools(Tools);");
            }

            SegmentEmitter.Emit(writer, "document.Write(", [
                ""","params":{}""",
                .. Languages(agent),
                "}}]}}",
            ], ");");
        }
    }

    private static string Section(PromptSectionModel section) => section.Body.Length == 0
        ? $$"""{"title":{{JsonText.String(section.Title)}}}"""
        : $$"""{"title":{{JsonText.String(section.Title)}},"body":{{JsonText.String(section.Body)}}}""";

    private static IEnumerable<string> Languages(AgentModel agent) => agent.Languages.Count == 0
        ? []
        : [""","languages":[""", .. Items(agent.Languages, Language), "]"];

    private static string Language(LanguageModel language)
    {
        string engine = language.Engine is { } name ? $$""","engine":{{JsonText.String(name)}}""" : "";
        string model = language.Model is { } version ? $$""","model":{{JsonText.String(version)}}""" : "";
        return $$"""{"name":{{JsonText.String(language.Name)}},"code":{{JsonText.String(language.Code)}},"voice":{{JsonText.String(language.Voice)}}{{engine}}{{model}}}""";
    }

    private static IEnumerable<string> Items<T>(EquatableArray<T> items, Func<T, string> toJson)
        where T : IEquatable<T>
    {
        string separator = "";
        foreach (var item in items)
        {
            yield return separator + toJson(item);
            separator = ",";
        }
    }
}
