-- out: how many calls of any organization are real; a simulation never touches a database that has one
SELECT COUNT(*) FROM Call WHERE Simulated = 0;
