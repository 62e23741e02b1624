using SignalWire.Agents.Generators.Emit.Documents;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.CallFlows;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>
/// Writes the method that writes the SWML document: constant parts, and calls where the document depends on the phone call.
/// </summary>
internal static class DocumentEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent)
    {
        using (writer.Block($"public override void WriteDocument({Names.DocumentWriter} document)"))
        {
            EmitStart(writer, agent);
            EmitVerbs(writer, agent, "AfterAnswer", agent.Phases.AfterAnswer);
            writer.Line("document.BeginAI();");
            EmitPart(writer, "Prompt", PromptJson.Write(agent));
            EmitPart(writer, "PostPrompt", PostPromptJson.Write(agent));
            EmitPart(writer, "NativeFunctions", SwaigJson.NativeFunctions(agent.Settings));
            EmitPart(writer, "Includes", SwaigJson.Includes(agent.Settings));
            EmitPart(writer, "InternalFillers", SwaigJson.InternalFillers(agent.Settings));
            if (agent.Tools.Count > 0 || (agent.Roles & AgentRoles.AreFunctions) != 0)
            {
                writer.Line("document.WriteTools(Tools);");
            }

            EmitPart(writer, "McpServers", SwaigJson.McpServers(agent.Settings));
            EmitPart(writer, "Params", ParamsJson.Write(agent));
            EmitPart(writer, "Hints", HintsJson.Write(agent.Settings.Hints));
            EmitPart(writer, "Languages", LanguagesJson.Write(agent.Settings.Languages));
            EmitPart(writer, "Multilingual", SettingsJson.Write(agent.Settings.Multilingual));
            EmitPart(writer, "Pronounce", HintsJson.Write(agent.Settings.Pronunciations));
            EmitPart(writer, "GlobalData", SettingsJson.Write(agent.Settings.GlobalData));
            writer.Line("document.EndAI();");
            EmitVerbs(writer, agent, "AfterAI", agent.Phases.AfterAI);
            EmitText(writer, ["]}}"]);
        }
    }

    /// <summary>Writes the start of the document before the conversation, in one piece if it is constant.</summary>
    private static void EmitStart(SourceWriter writer, AgentModel agent)
    {
        const string start = """{"version":"1.0.0","sections":{"main":[""";
        string call = CallVerbsJson.Write(agent.Settings);
        if (agent.Phases.BeforeAnswer.Count == 0)
        {
            EmitText(writer, [start + call]);
            return;
        }

        EmitText(writer, [start]);
        EmitVerbs(writer, agent, "BeforeAnswer", agent.Phases.BeforeAnswer);
        if (call.Length > 0)
        {
            EmitText(writer, [call]);
        }
    }

    private static void EmitVerbs(SourceWriter writer, AgentModel agent, string phase, EquatableArray<VerbMember> members)
    {
        if (members.Count > 0)
        {
            writer.Line($"document.WriteVerbs({Names.DocumentPhase}.{phase}, static () => {CallFlowEmitter.Verbs(agent, members)});");
        }
    }

    private static void EmitText(SourceWriter writer, IEnumerable<string> segments) =>
        SegmentEmitter.Emit(writer, "document.Write(", [.. segments], ");");

    /// <param name="writer">The writer.</param>
    /// <param name="part">The part's name in C#.</param>
    /// <param name="segments">Its value as JSON in pieces; none if the document does not have the key.</param>
    private static void EmitPart(SourceWriter writer, string part, IEnumerable<string> segments)
    {
        string[] pieces = [.. segments];
        if (pieces.Length > 0)
        {
            SegmentEmitter.Emit(writer, $"document.WritePart({Names.DocumentPart}.{part},", pieces, ");");
        }
    }
}
