using Front;
using SignalWire.Agents;
using Visits;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddVoiceAgents();
builder.Services.AddVoiceAgent<VisitDesk>();

var app = builder.Build();
app.MapVoiceAgents();
app.MapVoiceAgent<VisitDesk>();
app.MapVoiceAgentMcp<FrontDesk>();
return await app.RunVoiceAgentsAsync(args).ConfigureAwait(false);
