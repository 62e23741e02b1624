namespace SignalWire.Agents.Generators.Symbols;

/// <content>The settings of agents, and the attributes on the properties for them.</content>
internal static partial class KnownNames
{
    public const string Language = "SignalWire.Agents.LanguageAttribute";
    public const string Multilingual = "SignalWire.Agents.MultilingualAttribute";
    public const string MultilingualVoice = "SignalWire.Agents.MultilingualVoiceAttribute";
    public const string Hint = "SignalWire.Agents.HintAttribute";
    public const string PatternHint = "SignalWire.Agents.PatternHintAttribute";
    public const string Pronounce = "SignalWire.Agents.PronounceAttribute";
    public const string AIParams = "SignalWire.Agents.AIParamsAttribute";
    public const string PromptParams = "SignalWire.Agents.PromptParamsAttribute";
    public const string Answer = "SignalWire.Agents.AnswerAttribute";
    public const string PostPromptParams = "SignalWire.Agents.PostPromptParamsAttribute";
    public const string NativeFunction = "SignalWire.Agents.NativeFunctionAttribute";
    public const string InternalFiller = "SignalWire.Agents.InternalFillerAttribute";
    public const string GlobalData = "SignalWire.Agents.GlobalDataAttribute";
    public const string Include = "SignalWire.Agents.IncludeAttribute";
    public const string McpServer = "SignalWire.Agents.McpServerAttribute";
    public const string SwmlRange = "SignalWire.Agents.Swml.SwmlRangeAttribute";
    public const string SwmlSyntax = "SignalWire.Agents.Swml.SwmlSyntaxAttribute";
    public const string SettingForm = "SignalWire.Agents.SettingFormAttribute";
    public const string OnWire = "SignalWire.Agents.OnWireAttribute";
    public const string NativeFunctions = "SignalWire.Agents.NativeFunctions";
    public const string InternalFunctions = "SignalWire.Agents.InternalFunctions";
    public const string RecordFormat = "SignalWire.Agents.RecordFormat";
    public const string StringSyntax = "System.Diagnostics.CodeAnalysis.StringSyntaxAttribute";
}
